package kz.jauap.office.intake.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;

/// When, where and in which languages one official receives in person.
///
/// @param minutes for each visitor
/// @param until the last day, where another schedule takes its place
/// @param approvedBy the head who approved it; nothing unapproved is published
public record Schedule(
        UUID id,
        long officer,
        BodyId body,
        Rhythm rhythm,
        LocalTime opens,
        LocalTime closes,
        int minutes,
        Trilingual place,
        List<Lang> languages,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<Long> approvedBy) {
    public Schedule {
        languages = List.copyOf(languages);
    }

    public boolean approved() {
        return approvedBy.isPresent();
    }

    /// The days of this schedule between two others, both included.
    public List<LocalDate> days(LocalDate first, LocalDate last, WorkCalendar calendar) {
        LocalDate from = first.isBefore(since) ? since : first;
        LocalDate to = until.filter(last::isAfter).orElse(last);
        return from.isAfter(to) ? List.of() : rhythm.between(from, to, calendar);
    }

    /// The times of a day at which a visitor is received, each whole before the end.
    public List<LocalTime> times() {
        return Stream.iterate(opens, time -> fits(time), time -> time.plusMinutes(minutes))
                .toList();
    }

    boolean has(Slot slot, WorkCalendar calendar) {
        return days(slot.day(), slot.day(), calendar).contains(slot.day()) && times().contains(slot.time());
    }

    private boolean fits(LocalTime time) {
        return !time.isBefore(opens) && time.toSecondOfDay() + 60L * minutes <= closes.toSecondOfDay();
    }
}
