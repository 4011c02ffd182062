/// Where the calendar is changed: one proposes, another confirms.
@NullMarked
package kz.jauap.office.calendar.desk;

import org.jspecify.annotations.NullMarked;
