/// Tells applicants what they must be told, in their language, with proof: follows the journal body by body.
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {
            "house",
            "calendar",
            "look",
            "look :: paper",
            "look :: table",
            "organisation",
            "people",
            "files",
            "post",
            "intake :: social",
            "intake :: api",
            "intake :: egov",
            "intake :: wire",
            "intake :: partner",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: follow",
            "registry :: file",
            "registry :: route",
            "registry :: act",
            "registry :: paper",
            "registry :: remedy"
        })
@NullMarked
package kz.jauap.office.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
