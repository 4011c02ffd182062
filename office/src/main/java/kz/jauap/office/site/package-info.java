/// The public pages: home, the city's guide with votes and reports of mistakes, the statement of accessibility.
@ApplicationModule(allowedDependencies = {"house", "look"})
@NullMarked
package kz.jauap.office.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
