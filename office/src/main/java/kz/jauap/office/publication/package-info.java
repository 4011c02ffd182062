/// What of questions and answers everybody may read: a moderator decides, after the answer is signed and with the
/// applicant's consent, what is published without personal data.
@ApplicationModule(
        displayName = "Publication",
        allowedDependencies = {
            "house",
            "house :: alphabet",
            "look",
            "look :: vote",
            "organisation",
            "people",
            "registry :: number",
            "registry :: entry",
            "registry :: card",
            "registry :: party",
            "registry :: journal",
            "registry :: file",
            "registry :: act",
            "registry :: follow"
        })
@NullMarked
package kz.jauap.office.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
