/// An informal record made official: nothing is typed again, its author signs what he has already written.
@NullMarked
package kz.jauap.office.intake.official;

import org.jspecify.annotations.NullMarked;
