/// What a grievance obliges to, watched: the file handed up, the ruling given, carried back and carried out.
@NamedInterface("watch")
@NullMarked
package kz.jauap.office.grievance.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
