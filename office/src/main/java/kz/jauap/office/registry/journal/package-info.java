@NamedInterface("journal")
@NullMarked
package kz.jauap.office.registry.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
