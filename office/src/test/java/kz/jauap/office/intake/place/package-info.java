/// Tests of the same room: its door stands here too, since this description is the one found first.
@NamedInterface("place")
@NullMarked
package kz.jauap.office.intake.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
