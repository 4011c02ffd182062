package kz.jauap.office.calendar.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.jauap.law.calendar.DayKind;
import kz.jauap.law.calendar.WorkCalendar;

/// One month in weeks from Monday to Sunday; a day of another month is an empty place.
public record Month(YearMonth of, List<List<Optional<Cell>>> weeks, long working) {
    private static final int WEEK = DayOfWeek.values().length;

    /// A day and why it is worked or not.
    public record Cell(LocalDate day, DayKind kind) {
        /// Whether it is what its week makes it.
        public boolean usual() {
            return switch (kind) {
                case WORKING, WEEKEND -> true;
                case SHORT_DAY, WORKING_WEEKEND, HOLIDAY, SUBSTITUTE_DAY_OFF, DAY_OFF, MOVED_DAY_OFF -> false;
            };
        }
    }

    /// The twelve months of a year.
    public static List<Month> of(WorkCalendar calendar, int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(calendar, YearMonth.of(year, month)))
                .toList();
    }

    private static Month of(WorkCalendar calendar, YearMonth month) {
        List<Optional<Cell>> places = new ArrayList<>();
        LocalDate first = month.atDay(1);
        for (int before = 1; before < first.getDayOfWeek().getValue(); before++) places.add(Optional.empty());
        first.datesUntil(month.atEndOfMonth().plusDays(1))
                .map(day -> Optional.of(new Cell(day, calendar.kind(day))))
                .forEach(places::add);
        while (places.size() % WEEK != 0) places.add(Optional.empty());
        List<List<Optional<Cell>>> weeks = IntStream.range(0, places.size() / WEEK)
                .mapToObj(week -> List.copyOf(places.subList(week * WEEK, (week + 1) * WEEK)))
                .toList();
        long working = places.stream()
                .flatMap(Optional::stream)
                .filter(cell -> cell.kind().isWorking())
                .count();
        return new Month(month, weeks, working);
    }
}
