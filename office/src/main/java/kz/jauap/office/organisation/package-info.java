/// Bodies, districts, departments and officials' superiors, with the days between which each holds.
@ApplicationModule(
        displayName = "organisation",
        allowedDependencies = {"house", "house :: address", "look", "look :: sign"})
@NullMarked
package kz.jauap.office.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
