package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07.11.2026",
                "7.11.2026",
                " 7. 11. 2026",
                "7/11/26",
                "07-11-2026",
                "7 11 2026",
                "07112026",
                "2026-11-07"
            })
    void aDayIsReadAsPeopleWriteIt(String written) {
        assertThat(Dates.read(written)).hasValue(DAY);
        assertThat(Dates.typed(written)).isEqualTo("07.11.2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31.02.2026",
                "7.11",
                "7112026",
                "вчера",
                "11.2026",
                "07.13.2026",
                "07.11.0026",
                "9999-01-01",
                "07.11.20261"
            })
    void whatIsNoDayStaysAsItWasTyped(String written) {
        assertThat(Dates.read(written)).isEmpty();
        assertThat(Dates.typed(written)).isEqualTo(written);
    }

    @Test
    void aTimeIsReadAsPeopleWriteIt() {
        for (String written : new String[] {"9:05", "09:05", "9.05", "0905", "9-05"}) {
            assertThat(Dates.readTime(written)).as(written).hasValue(LocalTime.of(9, 5));
        }
        for (String written : new String[] {"", "24:00", "9", "9:5", "утром"}) {
            assertThat(Dates.readTime(written)).as(written).isEmpty();
        }
    }

    @Test
    void aMonthIsNamedInEveryLanguage() {
        assertThat(Dates.month(Lang.RU, YearMonth.from(DAY))).isEqualTo("ноябрь 2026");
        assertThat(Dates.month(Lang.KK, YearMonth.from(DAY))).isEqualToIgnoringCase("қараша 2026");
        assertThat(Dates.month(Lang.EN, YearMonth.from(DAY))).isEqualTo("November 2026");
    }
}
