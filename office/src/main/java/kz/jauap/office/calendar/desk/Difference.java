package kz.jauap.office.calendar.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.WorkCalendar;

/// A day of which two versions of the calendar say different things; absent where a version says nothing special.
public record Difference(LocalDate date, Optional<Day> before, Optional<Day> after) {

    /// What one calendar says otherwise than another, in order of date.
    static List<Difference> between(WorkCalendar before, WorkCalendar after) {
        var dates = new TreeSet<LocalDate>();
        before.days().forEach(day -> dates.add(day.date()));
        after.days().forEach(day -> dates.add(day.date()));
        return dates.stream()
                .map(date -> new Difference(date, listed(before, date), listed(after, date)))
                .filter(each -> !Objects.equals(each.before, each.after))
                .toList();
    }

    /// The same in short, for the audit.
    static String told(List<Difference> all, Function<Difference, Optional<Day>> side) {
        return all.stream()
                .map(each -> each.date + " "
                        + side.apply(each).map(day -> day.kind().name()).orElse("–"))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Day> listed(WorkCalendar calendar, LocalDate date) {
        return calendar.isConfirmed(date.getYear()) ? calendar.special(date) : Optional.empty();
    }
}
