/// Whose matter an appeal is: an executor's, another body's, or that of those who act on a threat at once.
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {
            "house",
            "house :: alphabet",
            "look",
            "organisation",
            "people",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: kin",
            "registry :: party",
            "registry :: journal",
            "registry :: file",
            "registry :: act",
            "registry :: paper",
            "registry :: autograph"
        })
@NullMarked
package kz.jauap.office.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
