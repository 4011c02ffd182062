package kz.jauap.office.urgent.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import kz.jauap.law.calendar.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:00,2026-11-26,WORKING_HOURS",
        "2026-11-26T18:30,2026-11-26,WORKING_HOURS",
        "2026-11-26T18:31,2026-11-26,NIGHT",
        "2026-11-27T03:00,2026-11-26,NIGHT",
        "2026-11-27T08:59,2026-11-26,NIGHT",
        "2026-11-28T03:00,2026-11-27,NIGHT",
        "2026-11-28T12:00,2026-11-28,DAY_OFF",
        "2026-11-30T03:00,2026-11-29,DAY_OFF",
        "2026-12-16T12:00,2026-12-16,DAY_OFF",
        "2026-12-17T03:00,2026-12-16,DAY_OFF"
    })
    void whatIsAfterMidnightBelongsToTheDutyOfTheDayBefore(LocalDateTime local, LocalDate day, Watch watch) {
        var at = local.atZone(ZoneId.of("Asia/Almaty")).toInstant();
        assertThat(Moment.of(at, LocalTime.of(9, 0), WorkCalendar.kazakhstan())).isEqualTo(new Moment(day, watch));
    }
}
