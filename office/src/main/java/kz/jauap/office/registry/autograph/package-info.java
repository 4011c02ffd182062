/// What officials sign electronically: the desk says what paper is signed and what is done once it is.
@NamedInterface("autograph")
@NullMarked
package kz.jauap.office.registry.autograph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
