package kz.jauap.office.intake.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();

    private static List<String> days(String rhythm, String first, String last) {
        return Rhythm.parse(rhythm)
                .orElseThrow()
                .between(LocalDate.parse(first), LocalDate.parse(last), CALENDAR)
                .stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void weeksLeaveOutDaysOff() {
        assertThat(days("WEEKLY WEDNESDAY,FRIDAY", "2026-12-09", "2026-12-23"))
                .containsExactly("2026-12-09", "2026-12-11", "2026-12-18", "2026-12-23");
    }

    @Test
    void aMonthsReceptionMovesFromADayOffToTheNextWorkingDay() {
        assertThat(days("MONTHLY 3,WEDNESDAY", "2026-11-01", "2026-12-31")).containsExactly("2026-11-18", "2026-12-17");
        assertThat(days("MONTHLY 3,WEDNESDAY", "2026-12-17", "2026-12-17")).containsExactly("2026-12-17");
    }

    @Test
    void singleDaysAreTakenAsTheyAre() {
        assertThat(days("DAYS 2026-12-16,2026-12-05,2027-02-01", "2026-12-01", "2026-12-31"))
                .containsExactly("2026-12-05", "2026-12-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEEKLY TUESDAY,THURSDAY", "MONTHLY 2,MONDAY", "DAYS 2026-12-01,2026-12-15"})
    void aRhythmIsReadAsItWasWritten(String text) {
        assertThat(Rhythm.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEEKLY ", "WEEKLY SOMEDAY", "MONTHLY 5,MONDAY", "MONTHLY 1", "DAYS 31.12.2026", "X 1"})
    void whatIsNoRhythmIsNone(String text) {
        assertThat(Rhythm.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"15:00,16:00,20,3", "15:00,16:10,20,3", "23:00,23:59,30,1", "09:00,09:04,5,0"})
    void everyVisitorIsReceivedBeforeTheEnd(LocalTime opens, LocalTime closes, int minutes, int times) {
        Schedule schedule = new Schedule(
                UUID.randomUUID(),
                1,
                BodyId.CITY,
                Rhythm.parse("WEEKLY MONDAY").orElseThrow(),
                opens,
                closes,
                minutes,
                Trilingual.same("1"),
                List.of(Lang.KK),
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty());
        assertThat(schedule.times()).hasSize(times);
    }
}
