@NullMarked
package kz.jauap.law.answer;

import org.jspecify.annotations.NullMarked;
