/// The executor at work: inquiries, visits, extension, leaving unconsidered, letters to the applicant, notes.
@ApplicationModule(
        displayName = "Consideration",
        allowedDependencies = {
            "files",
            "files :: bare",
            "house",
            "look",
            "look :: table",
            "look :: grammar",
            "organisation",
            "people",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: follow",
            "registry :: file",
            "registry :: act",
            "registry :: load",
            "registry :: paper",
            "registry :: autograph"
        })
@NullMarked
package kz.jauap.office.consideration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
