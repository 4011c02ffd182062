package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed keeps everything that is seen; what cannot be read is refused.
class PlainTextTest {
    @Test
    void whatWordProcessorsLeaveGoesAndTheWordsStay() {
        String pasted = "Бір\u0085екі\u001Eүш өт\u001Fініш\u0002\u007F\u009F\tтөрт\r\nбес";
        assertThat(PlainText.clean(PlainText.typed(pasted))).isEqualTo("Бір\nекі\u2011үш өтініш\tтөрт\nбес");
    }

    @ParameterizedTest
    @ValueSource(strings = {"а\u0000б", "а\uD800б", "а\uFFFFб"})
    void whatNobodyTypesIsRefusedAsItIs(String hostile) {
        assertThat(PlainText.typed(hostile)).isEqualTo(hostile);
        assertThatThrownBy(() -> PlainText.clean(hostile)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource({"\uFEFFа,а", "и\u0306,й", "а\u000Bб,'а\nб'", "а\u200Dб,а\u200Dб", "а\u00ADб,а\u00ADб"})
    void cleaningChangesNothingThatIsSeen(String typed, String kept) {
        assertThat(PlainText.clean(typed)).isEqualTo(kept);
    }
}
