@NamedInterface("card")
@NullMarked
package kz.jauap.office.registry.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
