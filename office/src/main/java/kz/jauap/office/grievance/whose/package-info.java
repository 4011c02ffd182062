/// Whose a grievance is that a clerk joined to a case by its number, where only a name or only a number speaks for it.
@NullMarked
package kz.jauap.office.grievance.whose;

import org.jspecify.annotations.NullMarked;
