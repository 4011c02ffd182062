/// Where the calendar is changed: one proposes, another confirms.
@NamedInterface("desk")
@NullMarked
package kz.jauap.office.calendar.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
