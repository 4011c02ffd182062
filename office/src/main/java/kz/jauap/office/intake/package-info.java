/// The doors by which appeals come in, and the voucher each is met with.
///
/// Every door fills in a [Submission] and gives it to [Taking]; none refuses anybody.
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "house",
            "calendar",
            "look",
            "look :: grammar",
            "look :: sign",
            "look :: dialect",
            "look :: table",
            "look :: paper",
            "organisation",
            "organisation :: map",
            "organisation :: site",
            "house :: address",
            "people",
            "files",
            "files :: photo",
            "files :: bare",
            "files :: scan",
            "post",
            "signature",
            "signature :: session",
            "signature :: evidence",
            "registry :: number",
            "registry :: arrival",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: kin",
            "registry :: file",
            "registry :: route",
            "registry :: act",
            "registry :: follow",
            "registry :: paper",
            "registry :: remedy"
        })
@NullMarked
package kz.jauap.office.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
