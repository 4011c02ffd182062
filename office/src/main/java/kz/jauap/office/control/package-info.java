/// The controller: watches terms and notices, reminds.
@ApplicationModule(
        displayName = "Control",
        allowedDependencies = {
            "house",
            "calendar",
            "grievance :: watch",
            "look",
            "look :: table",
            "organisation",
            "people",
            "signature",
            "signature :: evidence",
            "signature :: second",
            "signature :: seal",
            "signature :: stamp",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: follow",
            "registry :: file",
            "registry :: act",
            "registry :: load",
            "routing"
        })
@NullMarked
package kz.jauap.office.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
