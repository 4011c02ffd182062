/// The public pages: home, the status of an appeal, the check of papers and signatures, the directory of the akimat,
/// the
/// city's guide with votes and reports of mistakes, the statement of accessibility.
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "house",
            "calendar",
            "house :: alphabet",
            "look",
            "look :: vote",
            "organisation",
            "organisation :: site",
            "people",
            "post",
            "files",
            "signature",
            "signature :: seal",
            "signature :: stamp",
            "signature :: evidence",
            "signature :: way",
            "intake :: reception",
            "registry :: number",
            "registry :: arrival",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: file",
            "registry :: route",
            "registry :: paper"
        })
@NullMarked
package kz.jauap.office.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
