/// The door for programs: the city's own applications and those of others.
@NullMarked
package kz.jauap.office.intake.api;

import org.jspecify.annotations.NullMarked;
