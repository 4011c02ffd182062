/// Attachments and video, kept under the hash of their content and durable before they are acknowledged.
@ApplicationModule(
        displayName = "files",
        allowedDependencies = {"house", "house :: address", "look"})
@NullMarked
package kz.jauap.office.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
