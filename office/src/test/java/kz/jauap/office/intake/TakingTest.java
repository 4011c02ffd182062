package kz.jauap.office.intake;

import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Rule.G4_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class TakingTest {
    @Autowired
    private Taking taking;

    @Autowired
    private CaseFiles files;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private Registration registered(Submission submission) {
        return ((Taken.Registered) taking.take(submission, new Actor.Official(1), Optional.empty())).registration();
    }

    @Test
    void everyWordIsKeptAsItWasWritten() {
        var file = files.open(registered(Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS))
                        .appeal())
                .orElseThrow();
        assertThat(file.letter().text()).isEqualTo("Абай даңғылында шам жанбайды.");
        assertThat(file.letter().claims()).containsExactly("Шамды жөндеу", "Жауап беру");
        assertThat(file.applicant().name()).isEqualTo("Өмірова Қарлығаш Ғаниқызы");
    }

    @Proves({G4_2, G4_5})
    @Test
    void anIinThatIsNoneIsKeptAndNamedButStopsNobody() {
        var paper = registered(
                Submissions.paper(Applicant.person("Омаров", "", "", "12 34 жоқ"), Said.of("kk", "Көмек керек")));
        assertThat(paper.registered().lacking()).contains(Requisite.IIN, Requisite.POSTAL_ADDRESS);
        var omarov = (Party.Individual) files.open(paper.appeal()).orElseThrow().applicant();
        assertThat(omarov.iin()).isEmpty();
        assertThat(omarov.iinAsWritten()).hasValue("12 34 жоқ");
    }

    @Test
    void onlyAnEmptyTextIsHeldBack() {
        var taken = taking.take(
                Submissions.paper(Applicant.nameless(), Said.of("ru", " \n ")), new Actor.Office(), Optional.empty());
        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.HeldBack.class,
                        held -> assertThat(held.flaws()).extracting(Flaw::key).containsExactly("intake.flaw.empty"));
    }

    @Test
    void theSameKeyIsTheSameAppealAndOtherWordsUnderItAreToldSo() {
        var key = Optional.of(new Taking.Key("test", "one"));
        var paper = Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS);
        var first = (Taken.Registered) taking.take(paper, new Actor.Office(), key);
        assertThat(taking.take(paper, new Actor.Office(), key)).isEqualTo(first);
        var other = Submissions.paper(Submissions.OMIROVA, Said.of("kk", "Басқа"));
        assertThat(taking.take(other, new Actor.Office(), key)).isInstanceOf(Taken.SentBefore.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "\ud800", "a\udc00", "\uffff"})
    void whatCannotBeReadIsToldAndNothingIsWritten(String text) {
        var paper = Submissions.paper(Submissions.OMIROVA, Said.of("kk", text));
        assertThatThrownBy(() -> taking.take(paper, new Actor.Office(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("look.fault.unreadable"));
    }

    @Test
    void whatIsTooLongIsHeldBackField() {
        var taken = taking.take(
                Submissions.paper(Applicant.person("А".repeat(201), "", "", ""), Said.of("kk", "ұ".repeat(200_001))),
                new Actor.Office(),
                Optional.empty());
        assertThat(((Taken.HeldBack) taken).flaws()).extracting(Flaw::field).containsExactly("surname", "text");
    }

    @Test
    void aLongTextIsKeptWhole() {
        var text = "Ұзақ мәтін 🏔 ".repeat(12_000).strip();
        var paper = registered(Submissions.paper(Submissions.OMIROVA, Said.of("kk", text)));
        assertThat(files.open(paper.appeal()).orElseThrow().letter().text()).isEqualTo(text);
    }
}
