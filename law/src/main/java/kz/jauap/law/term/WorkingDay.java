package kz.jauap.law.term;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.Regime;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Implements;

/// When the desk of a body is at work: its calendar and the hour at which its day ends.
public record WorkingDay(WorkCalendar calendar, LocalTime end) {

    /// The hour the state platform uses; a body may set its own.
    public static final LocalTime USUAL_END = LocalTime.of(18, 30);

    public static WorkingDay usual(WorkCalendar calendar) {
        return new WorkingDay(calendar, USUAL_END);
    }

    /// The edition that governs what is received at a moment: the one of the day on which it is registered, since
    /// what was begun before an edition runs on without it (Code art. 175(5), paraphrase).
    ///
    /// @throws IllegalArgumentException where no edition is held for that day
    public Regime governing(RegimePolicy policy, Instant received) {
        return Regimes.governing(policy, registrationDay(received));
    }

    /// The day on which something received is registered: the day of receipt, or the next working day where it
    /// came after the end of work or on a day off (Code art. 64(3), paraphrase; Law 221 is silent).
    @Implements("B-64.3")
    public LocalDate registrationDay(Instant received) {
        ZonedDateTime local = received.atZone(Almaty.ZONE);
        LocalDate day = local.toLocalDate();
        return local.toLocalTime().isAfter(end) ? calendar.nextWorkingAfter(day) : calendar.firstWorkingOnOrAfter(day);
    }
}
