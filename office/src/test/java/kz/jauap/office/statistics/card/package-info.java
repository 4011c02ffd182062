/// Tests of the same room: its door stands here too, since this description is the one found first.
@NamedInterface("card")
@NullMarked
package kz.jauap.office.statistics.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
