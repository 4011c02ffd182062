/// The citizen's cabinet: the appeals of whoever has proved who he is, his drafts and his details; and for whoever has
/// not, the appeals he has opened here by number and code.
@ApplicationModule(
        displayName = "Cabinet",
        allowedDependencies = {
            "house",
            "look",
            "look :: paper",
            "organisation",
            "people",
            "signature",
            "signature :: session",
            "signature :: evidence",
            "intake :: draft",
            "intake :: form",
            "registry :: number",
            "registry :: card",
            "registry :: entry",
            "registry :: follow",
            "registry :: file",
            "registry :: route",
            "registry :: paper"
        })
@NullMarked
package kz.jauap.office.cabinet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
