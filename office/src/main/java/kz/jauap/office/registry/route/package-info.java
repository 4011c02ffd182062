/// The way that an appeal has gone from body to body, and what of it is where.
@NamedInterface("route")
@NullMarked
package kz.jauap.office.registry.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
