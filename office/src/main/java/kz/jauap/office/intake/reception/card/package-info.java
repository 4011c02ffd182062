/// The card of a reception, in the books and on paper: what was asked, what was said, and what became of it.
@NamedInterface("reception-card")
@NullMarked
package kz.jauap.office.intake.reception.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
