/// The papers that left the office: each made once, sealed, and kept as it is.
@NamedInterface("paper")
@NullMarked
package kz.jauap.office.registry.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
