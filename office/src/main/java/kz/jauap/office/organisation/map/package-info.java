/// The map of the districts: where each lies, to which a place belongs, and how it is drawn.
@NamedInterface("map")
@NullMarked
package kz.jauap.office.organisation.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
