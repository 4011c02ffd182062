package kz.jauap.office.intake.reception;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.WorkCalendar;

/// On which days somebody receives. It is kept as a line of text, such as `WEEKLY TUESDAY,THURSDAY`.
public sealed interface Rhythm {
    /// On some weekdays of every week; a day off is left out.
    record Weekly(Set<DayOfWeek> weekdays) implements Rhythm {}

    /// On one weekday of one week of every month, such as its first Tuesday; from a day off to the next working day.
    ///
    /// @param week 1 to 4
    record Monthly(int week, DayOfWeek weekday) implements Rhythm {}

    /// On single days, a day off too where somebody wants it so.
    record Days(Set<LocalDate> days) implements Rhythm {}

    /// The days from one to another, both included, in their order.
    default List<LocalDate> between(LocalDate first, LocalDate last, WorkCalendar calendar) {
        Stream<LocalDate> days = switch (this) {
            case Weekly(var weekdays) ->
                first.datesUntil(last.plusDays(1))
                        .filter(day -> weekdays.contains(day.getDayOfWeek()) && calendar.isWorking(day));
            case Monthly(int week, DayOfWeek weekday) ->
                first.withDayOfMonth(1)
                        .minusMonths(1)
                        .datesUntil(last.plusDays(1), java.time.Period.ofMonths(1))
                        .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday)))
                        .map(calendar::firstWorkingOnOrAfter);
            case Days(var single) -> single.stream();
        };
        return days.filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .sorted()
                .toList();
    }

    default String text() {
        return switch (this) {
            case Weekly(var weekdays) ->
                "WEEKLY " + weekdays.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
            case Monthly(int week, DayOfWeek weekday) -> "MONTHLY " + week + "," + weekday;
            case Days(var days) ->
                "DAYS " + days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
        };
    }

    /// Reads such a line; empty where it is none.
    static Optional<Rhythm> parse(String text) {
        String[] parts = text.split(" ", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return Optional.empty();
        }
        List<String> values =
                Arrays.stream(parts[1].split(",", -1)).map(String::strip).toList();
        try {
            return switch (parts[0]) {
                case "WEEKLY" ->
                    Optional.of(new Weekly(EnumSet.copyOf(
                            values.stream().map(DayOfWeek::valueOf).toList())));
                case "MONTHLY" -> monthly(values);
                case "DAYS" ->
                    Optional.of(new Days(
                            values.stream().map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new))));
                case String _ -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Rhythm> monthly(List<String> values) {
        if (values.size() != 2 || !values.getFirst().matches("[1-4]")) {
            return Optional.empty();
        }
        return Optional.of(new Monthly(Integer.parseInt(values.getFirst()), DayOfWeek.valueOf(values.getLast())));
    }
}
