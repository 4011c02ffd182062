/// Passing an appeal on, in full or claim by claim.
@NullMarked
package kz.jauap.law.redirection;

import org.jspecify.annotations.NullMarked;
