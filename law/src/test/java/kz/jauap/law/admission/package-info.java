@NullMarked
package kz.jauap.law.admission;

import org.jspecify.annotations.NullMarked;
