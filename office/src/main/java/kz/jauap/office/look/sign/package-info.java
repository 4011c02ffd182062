/// What hangs above the door: the city's name, colour and emblem as they are now.
@NamedInterface("sign")
@NullMarked
package kz.jauap.office.look.sign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
