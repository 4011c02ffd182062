package kz.jauap.law.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of a year's calendar that can be computed: fixed holidays, 7 January, and the shift off a weekend.
///
/// Kurban-ait and swapped days are announced, not computed, so such a year stays unconfirmed until its list is
/// loaded.
final class Holidays {

    private static final String LAW = "Law on holidays art.2-3";
    private static final String SHIFT = "Law on holidays art.5";
    private static final List<Fixed> FIXED = List.of(
            new Fixed(MonthDay.of(1, 1), 0, 9999, "New Year"),
            new Fixed(MonthDay.of(1, 2), 0, 9999, "New Year"),
            new Fixed(MonthDay.of(3, 8), 0, 9999, "Women"),
            new Fixed(MonthDay.of(3, 15), 2027, 9999, "Constitution(2026)"),
            new Fixed(MonthDay.of(3, 21), 0, 9999, "Nauryz"),
            new Fixed(MonthDay.of(3, 22), 0, 9999, "Nauryz"),
            new Fixed(MonthDay.of(3, 23), 0, 9999, "Nauryz"),
            new Fixed(MonthDay.of(5, 1), 0, 9999, "Unity"),
            new Fixed(MonthDay.of(5, 7), 0, 9999, "Defender"),
            new Fixed(MonthDay.of(5, 9), 0, 9999, "Victory"),
            new Fixed(MonthDay.of(7, 6), 0, 9999, "Capital"),
            new Fixed(MonthDay.of(8, 30), 0, 2025, "Constitution(1995)"),
            new Fixed(MonthDay.of(10, 25), 2022, 9999, "Republic"),
            new Fixed(MonthDay.of(12, 16), 0, 9999, "Independence"));

    private record Fixed(MonthDay day, int since, int until, String name) {
        boolean isHeldIn(int year) {
            return year >= since && year <= until;
        }
    }

    private Holidays() {}

    /// The computable days of a year in order of date.
    static List<Day> of(int year) {
        List<Day> days = new ArrayList<>();
        for (Fixed fixed : FIXED) {
            if (fixed.isHeldIn(year)) days.add(new Day(fixed.day.atYear(year), DayKind.HOLIDAY, fixed.name, LAW));
        }
        days.addAll(substitutes(days));
        days.add(new Day(LocalDate.of(year, 1, 7), DayKind.DAY_OFF, "Orthodox Christmas", "Labour Code art.84"));
        days.sort(Comparator.comparing(Day::date));
        return days;
    }

    /// "If a day off and a holiday coincide, the day off is the working day next after the holiday" (art. 5,
    /// paraphrase); several in a row queue up.
    private static List<Day> substitutes(List<Day> holidays) {
        Set<LocalDate> taken = holidays.stream().map(Day::date).collect(Collectors.toSet());
        List<Day> substitutes = new ArrayList<>();
        for (Day holiday : holidays) {
            if (!isWeekend(holiday.date())) continue;
            LocalDate free = holiday.date();
            while (isWeekend(free) || taken.contains(free)) free = free.plusDays(1);
            taken.add(free);
            substitutes.add(new Day(free, DayKind.SUBSTITUTE_DAY_OFF, "for " + holiday.date(), SHIFT));
        }
        return substitutes;
    }

    static boolean isWeekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> false;
        };
    }
}
