/// The answer: drafted claim by claim, checked for what it lacks, approved, signed, sent out with proof.
@ApplicationModule(
        displayName = "Answer",
        allowedDependencies = {
            "house",
            "look",
            "look :: grammar",
            "look :: paper",
            "look :: table",
            "organisation",
            "people",
            "files",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: file",
            "registry :: act",
            "registry :: remedy",
            "registry :: paper",
            "registry :: autograph"
        })
@NullMarked
package kz.jauap.office.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
