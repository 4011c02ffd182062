/// The registration card as data: its fields and code lists, corrections of it, and its way out of the house.
@NamedInterface("card")
@NullMarked
package kz.jauap.office.statistics.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
