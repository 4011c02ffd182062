@NullMarked
package kz.jauap.law.term;

import org.jspecify.annotations.NullMarked;
