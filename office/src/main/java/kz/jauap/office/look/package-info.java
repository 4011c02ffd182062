/// The look of the office: page frame, design system, languages, errors, security headers, paper.
@ApplicationModule(allowedDependencies = {"house", "house :: address"})
@NullMarked
package kz.jauap.office.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
