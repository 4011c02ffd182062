/// The electronic signature: whether one is true, whose it is, and the proof of it that is kept.
@ApplicationModule(
        displayName = "signature",
        allowedDependencies = {"house", "house :: start", "look", "look :: sign", "look :: paper"})
@NullMarked
package kz.jauap.office.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
