package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
@Import(AtWork.class)
class AnsweringTest extends Answerers {
    @Autowired
    Signing signing;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Files files;

    private Acted sign(String login, AppealId appeal, String override) {
        Hand hand = hand(login, appeal);
        return signing.sign(hand, 1, new Confirmed(hand.who().id(), MORNING), override);
    }

    @Test
    void theHeadSignsAndTheLetterIsKeptUnderItsHash() throws IOException {
        AppealId appeal = submitted(Drafted.complete());
        assertThat(sign("executor", appeal, "")).isInstanceOf(Acted.Refused.class);
        assertThat(sign("akim", appeal, "")).isInstanceOf(Acted.Done.class);
        Card card = journal.card(appeal).orElseThrow();
        assertThat(card.stage()).isEqualTo(Stage.ANSWERED);
        assertThat(card.result().orElseThrow().outcome()).isEqualTo(Outcome.SATISFIED);
        String text = text(card.result().orElseThrow().letter());
        assertThat(text)
                .contains(card.number().text(), "Бекенов", "әкімшілік соты", "№ 14 тексеру актісі", "Қанағаттандырылды")
                .contains("электрондық цифрлық қолтаңба емес");
    }

    @Test
    void whatADeputySignsNamesTheAkimAsSuperior() throws IOException {
        AppealId appeal = submitted(Drafted.complete());
        assertThat(sign("deputy", appeal, "")).isInstanceOf(Acted.Done.class);
        assertThat(text(journal.card(appeal)
                        .orElseThrow()
                        .result()
                        .orElseThrow()
                        .letter()))
                .contains("Алматы қаласының әкімі.");
    }

    /// What is counted by the guide names the way to appeal by the law in force as well; what the law in force counts
    /// names it once.
    @Test
    void underTheGuideTheRemedyOfTheLawInForceIsASecondLine(@Autowired RegimeInForce inForce) throws IOException {
        for (RegimePolicy policy : RegimePolicy.values()) {
            inForce.decided(policy);
            try {
                AppealId appeal = submitted(Drafted.complete());
                assertThat(sign("deputy", appeal, "")).isInstanceOf(Acted.Done.class);
                String letter = text(journal.card(appeal)
                        .orElseThrow()
                        .result()
                        .orElseThrow()
                        .letter());
                boolean guide = policy == RegimePolicy.GUIDE;
                assertThat(letter.contains("№ 221 Заң, 12-бап")).isEqualTo(guide);
                assertThat(letter.contains("Қолданыстағы заң бойынша шағым беру тәртібі (ӘРПК, 91-бап)."))
                        .isEqualTo(guide);
                assertThat(letter.split("ӘРПК, 92-бап", -1)).hasSize(2);
                assertThat(letter.split("Шағым беру мерзімі", -1)).hasSize(guide ? 3 : 2);
            } finally {
                inForce.decided(RegimePolicy.GUIDE);
            }
        }
    }

    @Test
    void aHeadAnswersForGapsInWriting() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Drafted.russian());
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        assertThat(submitting.submit(hand("executor", appeal), 1, "Өтініш беруші орысша сұрады"))
                .isInstanceOf(Acted.Done.class);
        assertThat(sign("akim", appeal, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        assertThat(sign("akim", appeal, "Келісемін")).isInstanceOf(Acted.Done.class);
        assertThat(journal.history(appeal).getLast().entry())
                .isInstanceOfSatisfying(
                        Answering.Signed.class,
                        signed -> assertThat(signed.overridden()).contains(Gap.WRONG_LANGUAGE));
    }

    @Test
    void aPaperAppealIsAnsweredOnPaperWithProof() {
        AppealId appeal = submitted(Drafted.complete());
        assertThat(dispatching.dispatch(hand("registrar", appeal), Answering.Way.POST, "RR1"))
                .isEqualTo(Acted.refuse("answer.refused.not-signed"));
        sign("akim", appeal, "");
        assertThat(dispatching.dispatch(hand("registrar", appeal), Answering.Way.POST, " "))
                .isEqualTo(Acted.refuse("answer.refused.no-proof"));
        assertThat(dispatching.dispatch(hand("registrar", appeal), Answering.Way.POST, "RR123456789KZ"))
                .isInstanceOf(Acted.Done.class);
    }

    /// Its words would lie open in the table that finds answers alike.
    @Test
    void anAnswerToAThreatIsComparedWithNobodys(@Autowired JdbcClient sql) {
        AppealId ordinary = submitted(Drafted.complete());
        AppealId threat = submitted(
                inWork(Filings.threat(Filings.paper(BodyId.CITY, MORNING, "Қауіп бар")), "executor"),
                Drafted.complete());
        for (AppealId appeal : List.of(ordinary, threat)) {
            assertThat(sign("akim", appeal, "Келісемін")).isInstanceOf(Acted.Done.class);
        }
        assertThat(sql.sql("select appeal from answer_signed where appeal in (?, ?)")
                        .param(ordinary.value())
                        .param(threat.value())
                        .query(UUID.class)
                        .set())
                .containsOnly(ordinary.value());
    }

    private String text(String hash) throws IOException {
        return Printed.text(files.open(hash).readAllBytes());
    }
}
