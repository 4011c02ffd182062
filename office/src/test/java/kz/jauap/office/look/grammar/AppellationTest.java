package kz.jauap.office.look.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.statute.Act;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppellationTest {
    /// The law's word, or its applicant, left standing.
    private static final Pattern LEFT = Pattern.compile("(?iu)(?<![\\p{L}-])өтініш(?!хат)");

    private final Words words = new Words(true);

    @ParameterizedTest
    @CsvSource({
        "Өтініш қабылданды, Жолданым қабылданды",
        "өтініштің мәні, жолданымның мәні",
        "№ 5 өтінішке жауап, № 5 жолданымға жауап",
        "Өтінішіңізді қарадық, Жолданымыңызды қарадық",
        "өтініштерге арналған, жолданымдарға арналған",
        "бұл өтініш те басқалары сияқты, бұл жолданым да басқалары сияқты",
        "келген өтініштер де, келген жолданымдар да",
        "өтініштегіден өзге, жолданымдағыдан өзге",
        "№ 7 өтінішпен жүгіндім, № 7 жолданыммен жүгіндім",
        "Өтініш берушіге хабарланады, Арыз иесіне хабарланады",
        "өтініш берушілерге, арыз иелеріне",
        "ӨТІНІШ / ОБРАЩЕНИЕ, ЖОЛДАНЫМ / ОБРАЩЕНИЕ",
        "Ресми өтініш беру, Ресми жолданым беру",
        "өтінішхат бойынша, өтінішхат бойынша",
        "платформа (е-Өтініш), платформа (е-Өтініш)",
        "бейнеөтініш, бейнеөтініш"
    })
    void theCodeNamesAnAppealByItsOwnWord(String law, String code) {
        assertThat(Appellation.inCode(law)).isEqualTo(code);
    }

    @Test
    void everyKazakhTextHasAnEndingThatIsKnown() {
        var left = words.keys(Lang.KK).stream()
                .filter(key -> !key.endsWith(".law221"))
                .filter(key -> LEFT.matcher(
                                Appellation.inCode(words.shipped(Lang.KK, key).orElseThrow()))
                        .find())
                .toList();
        assertThat(left).isEmpty();
    }

    @Test
    void whatOnlyTheLawSaysKeepsItsWord() {
        var texts = Map.of("a.law221", "өтініш", "a.appc", "жолданым", "b", "өтініш");
        assertThat(ByAct.inCode(texts))
                .containsEntry("a.law221", "өтініш")
                .containsEntry("a.appc", "жолданым")
                .containsEntry("b", "жолданым");
    }

    @Test
    void aCaseSpeaksByTheActThatGovernsItAndAnInformalRecordByTheOffices() {
        assertThat(ByAct.key("a", Act.APPC)).isEqualTo("a.appc");
        assertThat(ByAct.key("a", Optional.of(RegimeId.KZ_LAW221_2020))).isEqualTo("a.law221");
        assertThat(ByAct.key("a", Optional.of(RegimeId.KZ_APPC_2025))).isEqualTo("a.appc");
        assertThat(ByAct.key("a", Optional.empty())).isEqualTo("a");
    }
}
