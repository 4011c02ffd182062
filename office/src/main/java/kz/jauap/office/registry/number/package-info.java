@NamedInterface("number")
@NullMarked
package kz.jauap.office.registry.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
