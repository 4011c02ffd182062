/// Passing an appeal on, in full or claim by claim, and what that does to the term.
@NullMarked
package kz.jauap.law.redirection;

import org.jspecify.annotations.NullMarked;
