/// What all ways of bringing a signature share.
@NamedInterface("way")
@NullMarked
package kz.jauap.office.signature.way;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
