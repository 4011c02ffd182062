/// Working days of Kazakhstan: holidays, moved days, calendar versions, and the city's time zone.
@NullMarked
package kz.jauap.law.calendar;

import org.jspecify.annotations.NullMarked;
