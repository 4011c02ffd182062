package kz.jauap.office.answer;

import static kz.jauap.office.guide.Point.U29;
import static kz.jauap.office.guide.Point.U36;
import static kz.jauap.office.guide.Rule.G7;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kz.jauap.law.answer.Gap;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Saving;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.files.Files;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
@Import(AtWork.class)
class AnsweringTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    Drafts drafts;

    @Autowired
    Submitting submitting;

    @Autowired
    SendingBack sendingBack;

    @Autowired
    Signing signing;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Files files;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    private AppealId inWork(BodyId body, String executor) {
        AppealId appeal =
                registrar.register(Filings.paper(body, MORNING, "Шам жанбайды")).appeal();
        long id = atWork.signedIn(executor).id();
        journal.act(appeal, new Actor.Official(id), held -> Acted.of(new Routing.Assigned(id, held.text("қараңыз"))));
        return appeal;
    }

    private AppealId submitted(Wording wording) {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, atWork.signedIn("executor").id(), wording);
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isInstanceOf(Acted.Done.class);
        return appeal;
    }

    private Hand hand(String login, AppealId appeal) {
        return Hand.on(appeal, atWork.signedIn(login));
    }

    private Acted sign(String login, AppealId appeal, String override) {
        Hand hand = hand(login, appeal);
        return signing.sign(hand, 1, new Confirmed(hand.who().id(), MORNING), override);
    }

    @Meets(U36)
    @Test
    void aLaterSavingNeverOverwritesWhatItsAuthorHasNotSeen() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        assertThat(drafts.save(appeal, 0, 1, Drafted.complete())).isInstanceOf(Saving.Kept.class);
        var mine = drafts.save(appeal, 0, 2, Drafted.russian());
        assertThat(mine)
                .isInstanceOfSatisfying(
                        Saving.Overtaken.class,
                        over -> assertThat(over.by().author()).isEqualTo(1));
        assertThat(drafts.save(appeal, 1, 2, Drafted.russian())).isInstanceOf(Saving.Kept.class);
        assertThat(drafts.version(appeal, 1).orElseThrow().wording()).isEqualTo(Drafted.complete());
    }

    @Test
    void aDraftTellsNothingToWhoeverReadsTheDatabase(
            @Autowired JdbcClient sql, @Qualifier("draftTable") @Autowired SmartInitializingSingleton atTheStart) {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Drafted.complete());
        String told = "select position('№ 14' in t::text) > 0 from answer_draft t where appeal = ?";
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isFalse();
        sql.sql("update answer_draft set sealed = null, wording = ?::jsonb where appeal = ?")
                .param(JsonMapper.builder().build().writeValueAsString(Drafted.complete()))
                .param(appeal.value())
                .update();
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isTrue();
        atTheStart.afterSingletonsInstantiated();
        assertThat(sql.sql(told).param(appeal.value()).query(Boolean.class).single())
                .isFalse();
        assertThat(drafts.version(appeal, 1).orElseThrow().wording()).isEqualTo(Drafted.complete());
    }

    @Meets(U29)
    @Proves(G7)
    @Test
    void anAnswerWithGapsIsNotSubmitted() {
        AppealId appeal = inWork(BodyId.CITY, "executor");
        drafts.save(appeal, 0, 1, Wording.blank(Lang.KK, List.of(1, 2)));
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isEqualTo(Acted.refuse("answer.refused.gaps"));
        assertThat(submitting.submit(hand("executor2", appeal), 1, "")).isInstanceOf(Acted.Refused.class);
        assertThat(stage(appeal)).isEqualTo(Stage.IN_WORK);
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
    void sentBackItIsInWorkAgainAndSignedOnlyAsReadLast() {
        AppealId appeal = submitted(Drafted.complete());
        assertThat(sendingBack.sendBack(hand("deputy", appeal), " ")).isInstanceOf(Acted.Refused.class);
        assertThat(sendingBack.sendBack(hand("deputy", appeal), "Актіні тіркеңіз"))
                .isInstanceOf(Acted.Done.class);
        assertThat(stage(appeal)).isEqualTo(Stage.IN_WORK);
        drafts.save(appeal, 1, 1, Drafted.russian());
        assertThat(submitting.submit(hand("executor", appeal), 1, ""))
                .isEqualTo(Acted.refuse("answer.refused.overtaken"));
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

    private Stage stage(AppealId appeal) {
        return journal.card(appeal).orElseThrow().stage();
    }

    private String text(String hash) throws IOException {
        try (var document = Loader.loadPDF(files.open(hash).readAllBytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
