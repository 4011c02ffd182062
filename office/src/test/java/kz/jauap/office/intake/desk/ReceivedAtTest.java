package kz.jauap.office.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedAtTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "24.11.2026, 9:05, 2026-11-24T04:05:00Z",
        "24/11/26, 09.05, 2026-11-24T04:05:00Z",
        "2026-11-23, 18:31, 2026-11-23T13:31:00Z",
        "23.11.2026, 1831, 2026-11-23T13:31:00Z",
        "23.11.2026, '', 2026-11-23T04:00:00Z",
        "'', 0900, 2026-11-24T04:00:00Z",
        "1 3 26, 0:00, 2026-02-28T19:00:00Z"
    })
    void isReadAsClerksWriteIt(String day, String time, Instant at) {
        assertThat(ReceivedAt.read(day, time, NOW)).isEqualTo(new ReceivedAt.Given(Optional.of(at)));
    }

    @Test
    void isNowWhenNothingElseIsSaid() {
        assertThat(ReceivedAt.read("", " ", NOW)).isEqualTo(new ReceivedAt.Given(Optional.empty()));
        assertThat(ReceivedAt.read("24.11.2026", "", NOW)).isEqualTo(new ReceivedAt.Given(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2026, '', received",
        "yesterday, '', received",
        "1.1.999999999, '', received",
        "24.11.2026, 25:00, time",
        "24.11.2026, noon, time"
    })
    void isToldWhatCannotBeRead(String day, String time, String field) {
        assertThat(ReceivedAt.read(day, time, NOW)).isEqualTo(new ReceivedAt.Unreadable(field));
    }
}
