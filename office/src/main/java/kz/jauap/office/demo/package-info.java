/// The city of the demonstration: fictional people and their appeals, filed and considered by the office's own verbs.
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package kz.jauap.office.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
