/// How a written appeal becomes a signed one: the paper that is signed, electronically or by hand, and what follows.
@NullMarked
package kz.jauap.office.intake.signing;

import org.jspecify.annotations.NullMarked;
