/// What cannot wait: raises the alarm over a crime or a threat by whatever door it came, and sees that somebody acts.
@ApplicationModule(
        displayName = "Urgent",
        allowedDependencies = {
            "house",
            "calendar",
            "house :: alphabet",
            "look",
            "look :: paper",
            "organisation",
            "people",
            "files",
            "post",
            "registry :: number",
            "registry :: arrival",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: follow",
            "registry :: file",
            "registry :: act",
            "registry :: paper"
        })
@NullMarked
package kz.jauap.office.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
