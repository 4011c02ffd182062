package kz.jauap.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlmatyTest {

    /// On 1 March 2024 the clocks went back an hour: 29 February had 25.
    @ParameterizedTest
    @CsvSource({
        "2024-02-28T17:59:59Z, 2024-02-28",
        "2024-02-28T18:00:00Z, 2024-02-29",
        "2024-02-29T18:59:59Z, 2024-02-29",
        "2024-02-29T19:00:00Z, 2024-03-01",
        "2026-11-23T18:59:59Z, 2026-11-23",
        "2026-11-23T19:00:00Z, 2026-11-24"
    })
    void a_moment_has_its_day_in_almaty(Instant moment, LocalDate day) {
        assertThat(Almaty.dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-28T18:00:00Z",
        "2024-03-01, 2024-02-29T19:00:00Z",
        "2026-11-24, 2026-11-23T19:00:00Z"
    })
    void a_day_has_its_first_moment(LocalDate day, Instant start) {
        assertThat(Almaty.startOf(day)).isEqualTo(start);
    }
}
