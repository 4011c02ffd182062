/// Appeals that belong together: repeated ones, and those of others on the same matter.
@NamedInterface("kin")
@NullMarked
package kz.jauap.office.registry.kin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
