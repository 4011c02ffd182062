package kz.jauap.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.kazakhstan();

    @ParameterizedTest
    @CsvFileSource(resources = "days.csv", numLinesToSkip = 1)
    void a_day_is_what_the_calendar_says(LocalDate date, DayKind kind, boolean working) {
        assertThat(calendar.kind(date)).isEqualTo(kind);
        assertThat(calendar.isWorking(date)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({"2024, 249", "2025, 246", "2026, 247", "2027, 247"})
    void a_year_has_its_published_number_of_working_days(int year, int working) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorking))
                .hasSize(working);
    }

    /// Who changes a day publishes a new version: a term keeps the version it was counted by.
    @Test
    void the_days_of_a_version_never_change() throws Exception {
        assertThat(calendar.version()).isEqualTo("kz-2026-11-22");
        try (InputStream in = WorkCalendar.class.getResourceAsStream(calendar.version() + ".csv")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo("271963bb3d732e83745c9142efe0dd121f966e9e830467f3223f53e7965d6319");
        }
    }

    @Test
    void only_listed_years_are_confirmed() {
        assertThat(List.of(2023, 2024, 2025, 2026, 2027, 2028))
                .filteredOn(calendar::isConfirmed)
                .containsExactly(2024, 2025, 2026, 2027);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-20, 2026-03-20, 2026-03-26, 2026-03-20",
        "2026-03-21, 2026-03-26, 2026-03-26, 2026-03-20",
        "2026-03-25, 2026-03-26, 2026-03-26, 2026-03-20",
        "2026-03-26, 2026-03-26, 2026-03-27, 2026-03-26",
        "2027-12-31, 2027-12-31, 2028-01-05, 2027-12-31",
        "2028-01-04, 2028-01-05, 2028-01-05, 2027-12-31"
    })
    void the_nearest_working_days_are_found(LocalDate day, LocalDate onOrAfter, LocalDate after, LocalDate onOrBefore) {
        assertThat(calendar.firstWorkingOnOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(calendar.nextWorkingAfter(day)).isEqualTo(after);
        assertThat(calendar.lastWorkingOnOrBefore(day)).isEqualTo(onOrBefore);
    }

    @Test
    void a_version_of_ones_own_is_read_from_rows() {
        WorkCalendar own = WorkCalendar.parse(
                "own",
                "date,kind,name,source\n2026-01-05,SHORT_DAY,\"Eve, of a feast\",Order 1\n2026-01-06,HOLIDAY,x,y\n");
        assertThat(own.version()).isEqualTo("own");
        assertThat(own.kind(LocalDate.of(2026, 1, 5))).isEqualTo(DayKind.SHORT_DAY);
        assertThat(own.isWorking(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(own.isWorking(LocalDate.of(2026, 1, 6))).isFalse();
        assertThat(own.kind(LocalDate.of(2026, 1, 1))).isEqualTo(DayKind.WORKING);
        assertThat(Day.parse("2026-01-05,SHORT_DAY,\"Eve, of a feast\",Order 1"))
                .isEqualTo(new Day(LocalDate.of(2026, 1, 5), DayKind.SHORT_DAY, "Eve, of a feast", "Order 1"));
    }

    @Test
    void a_version_shows_its_days_and_years_in_order() {
        Day later = new Day(LocalDate.of(2031, 5, 2), DayKind.MOVED_DAY_OFF, "a", "Order 2");
        Day sooner = new Day(LocalDate.of(2030, 5, 2), DayKind.MOVED_DAY_OFF, "b", "Order 1");
        WorkCalendar own = WorkCalendar.of("own", List.of(later, sooner));
        assertThat(own.days()).containsExactly(sooner, later);
        assertThat(own.years()).containsExactly(2030, 2031);
        assertThat(own.days(2031)).containsExactly(later);
        assertThat(own.days(2032)).isEqualTo(Holidays.of(2032)).isNotEmpty();
        assertThat(own.special(later.date())).hasValue(later);
        assertThat(calendar.days()).hasSize(80);
    }

    @ParameterizedTest
    @CsvSource({
        "HOLIDAY, true, true",
        "DAY_OFF, true, true",
        "WORKING_WEEKEND, false, true",
        "SHORT_DAY, true, false",
        "SUBSTITUTE_DAY_OFF, true, false",
        "MOVED_DAY_OFF, true, false",
        "WORKING, false, false",
        "WEEKEND, false, false"
    })
    void a_kind_fits_working_days_and_weekends(DayKind kind, boolean friday, boolean saturday) {
        assertThat(kind.fits(LocalDate.of(2026, 11, 27))).isEqualTo(friday);
        assertThat(kind.fits(LocalDate.of(2026, 11, 28))).isEqualTo(saturday);
    }

    @Test
    void every_day_of_the_shipped_version_fits_its_kind() {
        assertThat(calendar.days()).allMatch(day -> day.kind().fits(day.date()));
    }

    /// What can be computed agrees with what was published; the rest of the published list was announced.
    @ParameterizedTest
    @CsvSource({"2024, 3", "2025, 3", "2026, 1", "2027, 1"})
    void the_computed_days_of_a_year_are_among_the_published(int year, int announced) throws Exception {
        List<Day> published = published(year);
        assertThat(published).containsAll(Holidays.of(year));
        assertThat(published).hasSize(Holidays.of(year).size() + announced);
        assertThat(published.stream().filter(day -> !Holidays.of(year).contains(day)))
                .allSatisfy(day -> assertThat(day.kind())
                        .isIn(Set.of(DayKind.DAY_OFF, DayKind.MOVED_DAY_OFF, DayKind.WORKING_WEEKEND)));
    }

    @Test
    void computed_days_come_in_order() {
        assertThat(Holidays.of(2026)).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    }

    private static List<Day> published(int year) throws Exception {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("kz-2026-11-22.csv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Day::parse)
                    .filter(day -> day.date().getYear() == year)
                    .toList();
        }
    }
}
