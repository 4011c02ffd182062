package kz.jauap.office.notice.telling;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.office.calendar.Calendars;
import org.springframework.stereotype.Component;

/// Which days of the law press: those before which no working day is left but today.
@Component
public class Pressing {
    private final Calendars calendars;
    private final Clock clock;

    Pressing(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /// The last day of the law that presses now; every earlier one does too.
    public LocalDate until() {
        return calendars.current().nextWorkingAfter(LocalDate.now(clock));
    }
}
