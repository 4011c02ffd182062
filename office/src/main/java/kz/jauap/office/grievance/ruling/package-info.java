/// The superior's ruling on a grievance: worked out over the whole file, put in force by the answer, sent back.
@NamedInterface("ruling")
@NullMarked
package kz.jauap.office.grievance.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
