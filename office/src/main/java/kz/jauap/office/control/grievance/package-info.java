/// The terms of a grievance, watched: the file handed up, the ruling given, carried back and carried out.
@NullMarked
package kz.jauap.office.control.grievance;

import org.jspecify.annotations.NullMarked;
