package kz.jauap.office.urgent.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.term.WorkingDay;

/// A moment as the roster knows it: what is after midnight still belongs to the duty of the day before.
public record Moment(LocalDate day, Watch watch) {
    static Moment of(Instant at, LocalTime opens, WorkCalendar calendar) {
        ZonedDateTime local = at.atZone(Almaty.ZONE);
        LocalDate date = local.toLocalDate();
        if (local.toLocalTime().isBefore(opens)) {
            LocalDate before = date.minusDays(1);
            return new Moment(before, calendar.isWorking(before) ? Watch.NIGHT : Watch.DAY_OFF);
        }
        if (!calendar.isWorking(date)) {
            return new Moment(date, Watch.DAY_OFF);
        }
        boolean ended = local.toLocalTime().isAfter(WorkingDay.USUAL_END);
        return new Moment(date, ended ? Watch.NIGHT : Watch.WORKING_HOURS);
    }
}
