@NullMarked
package kz.jauap.law.appeal;

import org.jspecify.annotations.NullMarked;
