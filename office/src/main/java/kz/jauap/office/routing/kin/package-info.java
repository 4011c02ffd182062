/// Where a clerk joins appeals that belong together.
@NamedInterface("kin")
@NullMarked
package kz.jauap.office.routing.kin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
