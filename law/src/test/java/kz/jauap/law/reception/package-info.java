@NullMarked
package kz.jauap.law.reception;

import org.jspecify.annotations.NullMarked;
