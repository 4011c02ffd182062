/// The building itself: settings, secrets, clock, database, health.
@ApplicationModule(
        displayName = "House",
        allowedDependencies = {})
@NullMarked
package kz.jauap.office.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
