package kz.jauap.office.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.jauap.office.statistics.report.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02,  2026-02-01, 2026-03-01",
        "2026-12,  2026-12-01, 2027-01-01",
        "2026-Q1,  2026-01-01, 2026-04-01",
        "2026-Q4,  2026-10-01, 2027-01-01",
        "2024,     2024-01-01, 2025-01-01"
    })
    void coversItsDays(String written, LocalDate from, LocalDate until) {
        Period period = Period.parse(written).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.code()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-00", "2026-Q5", "26-01", "2026-1", "999999999", "2026-10-01", "２０２６"})
    void isNotReadFromAnythingElse(String written) {
        assertThat(Period.parse(written)).isEmpty();
    }

    @Test
    void recentOnesBeginWithThisMonth() {
        var recent = Period.recent(LocalDate.of(2026, 1, 31));
        assertThat(recent)
                .extracting(Period::code)
                .contains("2026-01", "2025-12", "2025-Q4", "2024")
                .doesNotHaveDuplicates();
        assertThat(recent.getFirst().code()).isEqualTo("2026-01");
    }
}
