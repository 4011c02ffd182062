@NamedInterface("entry")
@NullMarked
package kz.jauap.office.registry.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
