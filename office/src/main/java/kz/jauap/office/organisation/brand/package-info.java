/// The city's own sign: its name, contacts, colour and emblem.
@NamedInterface("brand")
@NullMarked
package kz.jauap.office.organisation.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
