package kz.jauap.office.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.house.alphabet.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhStemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "көше көшеде көшесінде көшедегі көшелердің көшемізге көшесіндегі",
                "бала балалар балаларымызға баланың балаларыма",
                "мектеп мектебі мектептің мектептен мектептегі мектебіміз",
                "су суды судың суға сумен",
                "автобус автобустар автобустың автобусқа автобуспен",
                "аула ауласында ауламызда ауланың аулалардан",
                "шұңқыр шұңқырлар шұңқырды шұңқырларды"
            })
    void theFormsOfAWordHaveOneStem(String forms) {
        Set<String> stems = List.of(forms.split(" ", -1)).stream()
                .map(Folding::fold)
                .map(KazakhStem::of)
                .collect(Collectors.toSet());
        assertThat(stems).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"жол, жолаушы", "көше, көшет", "шам, шаң"})
    void wordsThatOnlyBeginAlikeStayApart(String one, String other) {
        assertThat(KazakhStem.of(Folding.fold(one))).isNotEqualTo(KazakhStem.of(Folding.fold(other)));
    }

    @Test
    void aSlipIsALetterWrongMissingTooManyOrTwoSwapped() {
        assertThat(Misspelling.distance("автобус", "автобсу")).isEqualTo(1);
        assertThat(Misspelling.distance("автобус", "автобс")).isEqualTo(1);
        assertThat(Misspelling.distance("автобус", "автаббус")).isEqualTo(2);
        assertThat(Misspelling.keys("шам")).containsExactlyInAnyOrder("шам", "ам", "шм", "ша");
        assertThat(Misspelling.possible("2027")).isFalse();
        assertThat(Misspelling.possible("шам")).isFalse();
    }

    @Test
    void theExcerptShowsThePassageWithTheMostMatches() {
        String text = "Шамдар туралы бір рет айттым. ".repeat(12) + "Көшеде <b>шам</b> жанбайды, көше қараңғы.";
        List<Excerpt.Piece> pieces = Excerpt.of(text, Set.of("шам", "коше"));
        String whole = pieces.stream().map(each -> each.plain() + each.match()).collect(Collectors.joining());
        assertThat(whole).startsWith("… ").contains("Көшеде <b>шам</b>").hasSizeLessThan(260);
        assertThat(pieces).extracting(Excerpt.Piece::match).contains("Көшеде", "шам", "көше");
        assertThat(Excerpt.of(text, Set.of("мектеп"))).isEmpty();
    }
}
