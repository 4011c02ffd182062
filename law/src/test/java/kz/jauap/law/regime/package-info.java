@NullMarked
package kz.jauap.law.regime;

import org.jspecify.annotations.NullMarked;
