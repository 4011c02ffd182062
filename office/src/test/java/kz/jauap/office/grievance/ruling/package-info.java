/// Tests of the same room: its door stands here too, since this description is the one found first.
@NamedInterface("ruling")
@NullMarked
package kz.jauap.office.grievance.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
