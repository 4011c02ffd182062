package kz.jauap.office.calendar;

import java.time.Instant;
import kz.jauap.law.calendar.WorkCalendar;

/// One version of the calendar and since when this office counts by it.
///
/// @param act the act and its number by which it differs from the one before
public record Version(Instant since, String act, WorkCalendar calendar) {
    /// Its name, kept with every term that was counted by it.
    public String name() {
        return calendar.version();
    }
}
