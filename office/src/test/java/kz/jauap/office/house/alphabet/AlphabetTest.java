package kz.jauap.office.house.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
    @ParameterizedTest
    @CsvSource({"Өмір, омир", "Қайрат, каират", "ЁЛКА, елка", "Шұғыла, шугыла", "Наурызбай  батыра, наурызбаи батыра"})
    void wordsAreFoundWithoutAKazakhKeyboard(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "ghbdtn, привет",
        "JCGFYJDF, оспанова",
        "[jhjij, хорошо",
        "-v3h, өмір",
        "0fkf, қала",
        "кщфв, road",
        "-м3р, өмір",
        ";jk, жол",
        ":JK, жол"
    })
    void typingOnTheWrongLayoutIsReadAgain(String typed, String meant) {
        assertThat(Keyboard.readings(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "köşe, коше",
        "koshe, коше",
        "joldar, жолдар",
        "zhol, жол",
        "qala, кала",
        "svetofor, светофор",
        "yama, яма",
        "tramvay, трамваи",
        "krysha, крыша",
        "ómir, омир"
    })
    void latinLettersAreReadAsCyrillic(String word, String meant) {
        assertThat(Latin.readings(word)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"12", "көше", "a12"})
    void whatIsNotLatinHasNoReading(String word) {
        assertThat(Latin.readings(word)).isEmpty();
    }
}
