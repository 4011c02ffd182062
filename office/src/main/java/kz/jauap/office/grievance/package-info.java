/// Disagreement: a grievance on the superior's desk, out of reach of whom it names, and the way to the court.
@ApplicationModule(
        displayName = "Grievance",
        allowedDependencies = {
            "house",
            "calendar",
            "look",
            "look :: grammar",
            "look :: paper",
            "look :: table",
            "organisation",
            "people",
            "files",
            "files :: scan",
            "registry :: number",
            "registry :: arrival",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: file",
            "registry :: act",
            "registry :: follow",
            "registry :: paper",
            "signature",
            "signature :: evidence",
            "registry :: remedy"
        })
@NullMarked
package kz.jauap.office.grievance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
