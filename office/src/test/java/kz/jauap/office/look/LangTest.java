package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangTest {
    @ParameterizedTest
    @CsvSource({
        "Мұрағатты да қараңыз, kk",
        "ШАМ ЖАНБАЙДЫ ӘЛІ, kk",
        "Проверить на месте, ru",
        "Visited with the crew, en",
        "Договор с Alatau Zharyk, ru"
    })
    void theLettersTellTheLanguage(String words, String tag) {
        assertThat(Lang.written(words)).map(Lang::tag).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"'', ", "№ 14 / 2026, "})
    void whereNoLetterTellsNothingIsSaid(String words) {
        assertThat(Lang.written(words)).isEmpty();
    }
}
