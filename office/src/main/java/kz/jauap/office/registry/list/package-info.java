/// The lists an official works from: his queue and the registration journal, with what narrows them.
@NamedInterface("list")
@NullMarked
package kz.jauap.office.registry.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
