package kz.jauap.office.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Each way in which a search repairs what was typed does its own work, whatever the others make up for.
///
/// A reading is exact and comes before what is merely near: neither the beginning of a word nor a slip is among it.
@OfficeTest
class EachRepairTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Sight ALL =
            new Sight(Set.of(BodyId.CITY), Set.of(), Set.of(BodyId.CITY), Set.of(), Set.of(99L), Set.of(99L));

    @Autowired
    Registrar registrar;

    @Autowired
    Search search;

    @Autowired
    Typed typed;

    @Autowired
    WordStems stems;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private AppealId filed(String text) {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, text)).appeal();
    }

    private List<AppealId> found(String words) {
        return search.find(ALL, words, Filter.none(), LocalDate.of(2026, 11, 23)).stream()
                .map(each -> each.row().appeal())
                .toList();
    }

    /// The stems that match what was typed exactly, in any reading of it.
    private Set<String> exact(String word) {
        return typed.terms(word).stream()
                .flatMap(term -> term.exact().stream())
                .flatMap(each -> QUOTED.matcher(each).results())
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
    }

    /// The stems by which a word of a letter is found.
    private Set<String> indexed(String word) {
        return stems.of(List.of(Token.of(word).getFirst().word())).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "омир, Өмір",
        "кангыбас, Қаңғыбас",
        "укимет, Үкімет",
        "онирде, ӨҢІРДЕ",
        "елка, ёлка",
        "тутынушы, тұтынушы"
    })
    void folding(String plain, String written) {
        assertThat(exact(plain)).as(plain).containsAnyElementsOf(indexed(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ghbdtn | привет", "nhjkktq,ec | троллейбус", "кщфв | road", "-v3h | өмір", "0fkf | қала"})
    void theWrongLayout(String keys, String meant) {
        assertThat(exact(keys)).as(keys).containsAnyElementsOf(indexed(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "автобустарымыздың, автобус",
        "мектептеріміздің, мектеп",
        "тротуарами, тротуар",
        "подъездов, подъезд",
        "complaints, complaint"
    })
    void stems(String inflected, String word) {
        assertThat(exact(inflected)).as(inflected).containsAnyElementsOf(indexed(word));
    }

    @ParameterizedTest
    @CsvSource({"koshe, көше", "svetofor, светофор", "qala, қала"})
    void latinLetters(String latin, String meant) {
        assertThat(exact(latin)).as(latin).containsAnyElementsOf(indexed(meant));
    }

    /// A slip is no reading: the word it may be meant for counts loosely, and only where nobody wrote the slip itself.
    @Test
    void aSlip() {
        AppealId meant = filed("Дәліздегі ескірген шамшырақтар");
        assertThat(exact("шамшырок")).doesNotContainAnyElementsOf(indexed("шамшырақ"));
        assertThat(found("шамшырок")).contains(meant);
        assertThat(found("шамширок")).as("two slips").doesNotContain(meant);
    }

    /// Folding alone leads from one to the other: they are three letters apart, which no slip is.
    @Test
    void aWordWithoutAKazakhKeyboard() {
        AppealId meant = filed("Қырғауылдың ұңғымасы");
        assertThat(found("кыргауылдын унгымасы")).first().isEqualTo(meant);
        assertThat(found("кыргауыл")).first().isEqualTo(meant);
    }
}
