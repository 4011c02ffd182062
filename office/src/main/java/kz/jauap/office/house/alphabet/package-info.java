/// How words are typed in Almaty: without Kazakh letters, in Latin letters, on the wrong keyboard layout.
@NamedInterface("alphabet")
@NullMarked
package kz.jauap.office.house.alphabet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
