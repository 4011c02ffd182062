/// The door for programs: the city's own applications and those of others.
@NamedInterface("api")
@NullMarked
package kz.jauap.office.intake.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
