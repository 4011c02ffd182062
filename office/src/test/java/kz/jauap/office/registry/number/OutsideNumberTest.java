package kz.jauap.office.registry.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideNumberTest {
    @ParameterizedTest
    @CsvSource({
        "ЖТ-2026-01234567, ЖТ-2026-01234567, true",
        "' жт – 2026 – 01234567/1 ', ЖТ-2026-01234567/1, true",
        "ZHT-2026-01234567, ЖТ-2026-01234567, true",
        "zt-2026-1, ЗТ-2026-1, true",
        "260101-00000012, 260101-00000012, false",
        "15, 15, false"
    })
    void isReadAsTyped(String typed, String read, boolean formal) {
        assertThat(OutsideNumber.parse(typed)).hasValueSatisfying(number -> {
            assertThat(number.text()).isEqualTo(read);
            assertThat(number.formal()).isEqualTo(formal);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "жол", "ЖТ--1", "ЖТ-2026-1;drop", "=1+1", "1-2-3-4-5-6-7-8", "0123456789012"})
    void isNotJustAnything(String typed) {
        assertThat(OutsideNumber.parse(typed)).isEmpty();
        assertThat(OutsideNumber.parse("1".repeat(90))).isEmpty();
    }
}
