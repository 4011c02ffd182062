/// Where in the city: a place that is pointed at on the map instead of being described.
@NamedInterface("place")
@NullMarked
package kz.jauap.office.intake.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
