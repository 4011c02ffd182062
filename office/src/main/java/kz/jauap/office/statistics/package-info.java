/// Takes stock of appeals (G4.5): counts from the journal, reports that can be run again as of any past day, open data.
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {
            "house",
            "look",
            "look :: table",
            "look :: paper",
            "organisation",
            "organisation :: map",
            "people",
            "people :: export",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: follow",
            "registry :: file",
            "registry :: route",
            "registry :: act"
        })
@NullMarked
package kz.jauap.office.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
