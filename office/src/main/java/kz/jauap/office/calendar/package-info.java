/// The calendar of working days: which version of it is in force, and what each earlier one said.
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"house", "look", "look :: table", "organisation", "people"})
@NullMarked
package kz.jauap.office.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
