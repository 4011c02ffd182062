package kz.jauap.law.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One published version of the calendar of working days.
///
/// Years that the version lists are confirmed; in any other year weekends and computable holidays are assumed
/// off, and [#isConfirmed] says so.
public final class WorkCalendar {

    private static final String NEWEST = "kz-2026-11-22";
    private static final WorkCalendar KAZAKHSTAN = load(NEWEST);

    private final String version;
    private final List<Day> days;
    private final Map<LocalDate, Day> listed;
    private final SortedSet<Integer> years;

    private WorkCalendar(String version, List<Day> days) {
        this.version = version;
        this.days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
        this.listed = days.stream().collect(Collectors.toUnmodifiableMap(Day::date, Function.identity()));
        this.years = Collections.unmodifiableSortedSet(
                days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// The calendar that ships with this build.
    public static WorkCalendar kazakhstan() {
        return KAZAKHSTAN;
    }

    /// A version of one's own: rows `date,kind,name,source` below one line of headings.
    ///
    /// @throws RuntimeException if a row cannot be read
    public static WorkCalendar parse(String version, String csv) {
        return new WorkCalendar(version, csv.lines().skip(1).map(Day::parse).toList());
    }

    /// A version made of its days, each of which stands there once.
    public static WorkCalendar of(String version, List<Day> days) {
        return new WorkCalendar(version, days);
    }

    /// All listed days in order of date.
    public List<Day> days() {
        return days;
    }

    /// The days of a year that differ from the week: as listed, or as far as they can be computed.
    public List<Day> days(int year) {
        return isConfirmed(year)
                ? days.stream().filter(day -> day.date().getYear() == year).toList()
                : Holidays.of(year);
    }

    /// The listed years.
    public SortedSet<Integer> years() {
        return years;
    }

    /// The name of this version, kept with every term that was counted by it.
    public String version() {
        return version;
    }

    public boolean isWorking(LocalDate date) {
        return kind(date).isWorking();
    }

    /// Whether this year is listed, not merely computed.
    public boolean isConfirmed(int year) {
        return years.contains(year);
    }

    /// Why this day is worked or not.
    public DayKind kind(LocalDate date) {
        return special(date).map(Day::kind).orElseGet(() -> ofTheWeek(date));
    }

    public LocalDate firstWorkingOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) day = day.plusDays(1);
        return day;
    }

    public LocalDate nextWorkingAfter(LocalDate date) {
        return firstWorkingOnOrAfter(date.plusDays(1));
    }

    public LocalDate lastWorkingOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorking(day)) day = day.minusDays(1);
        return day;
    }

    /// The working day that is safe for what must be done by a day.
    public LocalDate lastWorkingBefore(LocalDate date) {
        return lastWorkingOnOrBefore(date.minusDays(1));
    }

    /// What is said of a day that differs from its week.
    public Optional<Day> special(LocalDate date) {
        return isConfirmed(date.getYear())
                ? Optional.ofNullable(listed.get(date))
                : Holidays.of(date.getYear()).stream()
                        .filter(day -> day.date().equals(date))
                        .findFirst();
    }

    private static DayKind ofTheWeek(LocalDate date) {
        return Holidays.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private static WorkCalendar load(String version) {
        try (InputStream in = WorkCalendar.class.getResourceAsStream(version + ".csv")) {
            return parse(version, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
