package kz.jauap.office.registry.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationNumberTest {
    private static final RegistrationNumber NUMBER = new RegistrationNumber(Series.PERSONS, "100", 2026, 42, 0);

    @Test
    void isWrittenInKazakhLettersAndInAscii() {
        assertThat(NUMBER.text()).isEqualTo("ЖТ-100-2026-0000042");
        assertThat(NUMBER.alias()).isEqualTo("ZHT-100-2026-0000042");
        assertThat(NUMBER.ofPart(2).text()).isEqualTo("ЖТ-100-2026-0000042/2");
        assertThat(NUMBER.ofPart(2).alias()).isEqualTo("ZHT-100-2026-0000042.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ЖТ-100-2026-0000042",
                "жт-100-2026-0000042",
                "ZHT-100-2026-0000042",
                "zht–100–2026–0000042",
                " ЖТ - 100 - 2026 - 0000042 "
            })
    void isReadHoweverAPersonTypesIt(String typed) {
        assertThat(RegistrationNumber.parse(typed)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "ЖТ-100-2026", "АБ-100-2026-0000042", "ЖТ-100-2026-0000042/x", "ЖТ-1-2026-0000042"})
    void isNotGuessed(String typed) {
        assertThat(RegistrationNumber.parse(typed)).isEmpty();
    }

    @Test
    void everyNumberReadsBackFromBothSpellings() {
        for (Series series : Series.values()) {
            for (int part = 0; part < 3; part++) {
                RegistrationNumber number = new RegistrationNumber(series, "105", 2027, 1234567, part);
                assertThat(RegistrationNumber.parse(number.text())).contains(number);
                assertThat(RegistrationNumber.parse(number.alias())).contains(number);
            }
        }
    }
}
