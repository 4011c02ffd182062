package kz.jauap.office.registry.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Өмір, омир",
        "Қайрат, кайрат",
        "Ғани Әсел, гани асел",
        "ҮЙДЕГІ Һәм, уидеги хам",
        "Алёна, алена",
        "'  two   words ', two words"
    })
    void findsKazakhWithoutAKazakhKeyboard(String written, String typed) {
        assertThat(Folding.fold(written)).isEqualTo(Folding.fold(typed));
    }
}
