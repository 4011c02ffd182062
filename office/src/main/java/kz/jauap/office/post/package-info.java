/// What leaves the house for a person's own mailbox or telephone: e-mail and short messages.
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"house", "look"})
@NullMarked
package kz.jauap.office.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
