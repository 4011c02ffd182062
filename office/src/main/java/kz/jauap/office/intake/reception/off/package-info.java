/// Days on which a head does not receive after all, and whoever was booked for them: he is told, and offered other
/// times.
@NamedInterface("reception-off")
@NullMarked
package kz.jauap.office.intake.reception.off;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
