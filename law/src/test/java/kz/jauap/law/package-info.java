@NullMarked
package kz.jauap.law;

import org.jspecify.annotations.NullMarked;
