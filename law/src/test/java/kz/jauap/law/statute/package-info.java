@NullMarked
package kz.jauap.law.statute;

import org.jspecify.annotations.NullMarked;
