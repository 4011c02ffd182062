@NamedInterface("party")
@NullMarked
package kz.jauap.office.registry.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
