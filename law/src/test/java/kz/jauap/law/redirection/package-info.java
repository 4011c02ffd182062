@NullMarked
package kz.jauap.law.redirection;

import org.jspecify.annotations.NullMarked;
