package kz.jauap.office.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What no index takes whole is registered all the same, word by word as it was sent, and found by the words around it.
@OfficeTest
class OddTextsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Sight ALL =
            new Sight(Set.of(BodyId.CITY), Set.of(), Set.of(BodyId.CITY), Set.of(), Set.of(99L), Set.of(99L));

    @Autowired
    Registrar registrar;

    @Autowired
    LetterTable letters;

    @Autowired
    PartyTable parties;

    @Autowired
    Search search;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    static Stream<String> texts() {
        return Stream.of(
                "қабырғажегі " + "а".repeat(60_000),
                "қабырғажегі " + "𐐀".repeat(2_000),
                "қабырғажегі " + "7".repeat(5_000),
                "қабырғажегі https://example.kz/?q=" + "AbCd".repeat(2_000) + " аяғы",
                "қабырғажегі " + manyWords());
    }

    /// More different words than an index has room for.
    private static String manyWords() {
        return Stream.of(randomLetters(600_000).split("(?<=\\G.{50})", -1)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areRegisteredAndFound(String text) {
        var registration = registrar.register(Filings.paper(BodyId.CITY, MORNING, text));
        assertThat(letters.of(registration.appeal()).text()).isEqualTo(text);
        assertThat(search.find(ALL, "қабырғажегі", Filter.none(), LocalDate.of(2026, 11, 23)))
                .anyMatch(found -> found.row().appeal().equals(registration.appeal()));
    }

    @Test
    void aNameIsAsLongAsItIs() {
        var name = randomLetters(60_000);
        var filing = Filings.of(
                Filings.paper(BodyId.CITY, MORNING, "Мәтін"),
                List.of(new Party.Individual(
                        name,
                        name,
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Address(Optional.of(name), Optional.of(name), Optional.of(name)))));
        var registration = registrar.register(filing);
        assertThat(parties.of(registration.appeal()).getFirst().name()).contains(name);
    }

    private static String randomLetters(int many) {
        return new Random(7).ints(many, 'а', 'я').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
