package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Which letters leave the house on paper, once they are signed by him who has just given his password.
@OfficeTest
@Import(AtWork.class)
class PostingTest extends Answerers {
    @Autowired
    Signing signing;

    @Autowired
    DispatchTable dispatches;

    @ParameterizedTest(name = "{0}, {1}, e-mail \"{2}\"")
    @CsvSource({
        "CHANCELLERY, HANDWRITTEN, '', true",
        "CHANCELLERY, HANDWRITTEN, a@example.kz, true",
        "POST, HANDWRITTEN, a@example.kz, true",
        "EGOV, EDS, '', true",
        "EGOV, EDS, a@example.kz, false",
        "API, EDS, a@example.kz, false"
    })
    void anOfficialAnswerToPaperOrToNobodysMailbox(Channel door, Signature signature, String email, boolean posted) {
        var filing = Sketch.like(Filings.paper(BodyId.CITY, MORNING, "Шам жанбайды"))
                .channel(door)
                .signature(signature)
                .parties(List.of(reachedBy(email)))
                .done();
        var appeal = submitted(inWork(filing, "executor"), Drafted.complete());
        var hand = hand("akim", appeal);
        assertThat(signing.sign(hand, 1, new Confirmed(hand.who().id(), MORNING), ""))
                .isInstanceOf(Acted.Done.class);
        assertThat(dispatches.waits(appeal)).isEqualTo(posted);
    }

    @Test
    void nobodySignsByThePasswordOfAnother() {
        var appeal = submitted(Drafted.complete());
        var deputy = new Confirmed(atWork.signedIn("deputy").id(), MORNING);
        assertThatThrownBy(() -> signing.sign(hand("akim", appeal), 1, deputy, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.card(appeal).orElseThrow().result()).isEmpty();
    }

    private static Party reachedBy(String email) {
        return new Party.Individual(
                "Өмірова",
                "Қарлығаш",
                Optional.of("Ғаниқызы"),
                Iin.parse("850102200024"),
                Optional.empty(),
                Optional.empty(),
                new Address(
                        Optional.of("Алматы, Абай даңғылы, 10"),
                        Optional.empty(),
                        Optional.of(email).filter(each -> !each.isEmpty())));
    }
}
