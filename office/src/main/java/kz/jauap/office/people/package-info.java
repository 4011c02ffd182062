/// The staff: who is signed in, who may see and do what, and who must not because a complaint is about him.
@ApplicationModule(
        displayName = "people",
        allowedDependencies = {
            "house",
            "house :: address",
            "look",
            "look :: sign",
            "organisation",
            "organisation :: brand"
        })
@NullMarked
package kz.jauap.office.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
