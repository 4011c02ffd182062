package kz.jauap.office.grievance.ruling;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.grievance.Complaining;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// From the superior's desk back to the body complained of.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@TestMethodOrder(OrderAnnotation.class)
@Import(AtWork.class)
class RulingTest extends GrievanceCourse {
    private final Attachments attachments;
    private final Files files;

    @Autowired
    RulingTest(ApplicationContext office, Attachments attachments, Files files) {
        super(office);
        this.attachments = attachments;
        this.files = files;
    }

    /// After all others, for it leaves the office in a later year.
    @Nested
    class WhoComesLate extends LateGrievance {
        @Autowired
        WhoComesLate(ApplicationContext office) {
            super(office);
        }
    }

    private void ruled(AppealId grievance, Ruling ruling) throws Exception {
        forms.sent("executor", grievance, "ruling", "ruling", ruling.name(), "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
    }

    @Proves(G8)
    @Test
    void theWholeFileLiesOnTheSuperiorsDeskToReadOnly() throws Exception {
        AppealId of = aggrieved.refused();
        attachments.attach(
                of.value(), files.store(new ByteArrayInputStream(new byte[] {'a'}), "акт.txt"), "акт.txt", "FOUND");
        AppealId grievance = aggrieved.signedGrievance(of);
        String file = forms.casePage(grievance) + "/contested";
        forms.opened("executor", file)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number(of))))
                .andExpect(content().string(containsString("Көше шамы жанбайды")))
                .andExpect(content().string(containsString(">акт.txt</a>")))
                .andExpect(content().string(containsString("8501••••••24")))
                .andExpect(content().string(not(containsString("850102200024"))))
                .andExpect(content().string(not(containsString("<form method=\"post\" action=\"/ru/staff/case"))));
        forms.opened("executor", forms.casePage(of)).andExpect(status().isNotFound());
        forms.opened("energy.executor", file).andExpect(status().isNotFound());
        forms.opened("executor", forms.casePage(of) + "/contested").andExpect(status().isNotFound());
    }

    @Proves(G8)
    @Test
    void whatIsAnnulledGoesBackWithANewTermAndTheApplicantIsTold() throws Exception {
        AppealId of = aggrieved.refused();
        town.at("2026-12-01T10:00:00");
        AppealId grievance = aggrieved.signedGrievance(of);
        forms.opened("executor", grievance, "ruling").andExpect(content().string(containsString(">Ответ отменён")));
        forms.sent("executor", grievance, "ruling", "ruling", "SENT_BACK", "reasons", "x")
                .andExpect(status().isUnprocessableContent());
        forms.sent("executor", grievance, "ruling", "reasons", " ").andExpect(status().isUnprocessableContent());
        ruled(grievance, Ruling.UPHELD);
        forms.opened("executor", grievance, "ruling")
                .andExpect(content().string(containsString("Актіде қараусыз қалған</textarea>")));
        ruled(grievance, Ruling.ANNULLED);
        returning.round();
        assertThat(town.card(of).stage()).isEqualTo(Stage.ANSWERED);

        town.at("2026-12-07T10:00:00");
        aggrieved.sign(grievance, "akim", Outcome.SATISFIED);
        returning.round();
        returning.round();
        assertThat(town.entries(of).stream().filter(Grieving.RulingReceived.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(Grieving.RulingReceived.class, back -> {
                    assertThat(back.ruling()).isEqualTo(Ruling.ANNULLED);
                    assertThat(back.by()).contains(LocalDate.of(2026, 12, 22));
                });
        assertThat(town.card(of).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(town.card(of).result()).isEmpty();
        assertThat(town.card(of).due().considerBy()).isEqualTo("2026-12-22");
        forms.opened("energy.head", forms.casePage(of))
                .andExpect(content().string(containsString("Рассмотреть обращение заново")))
                .andExpect(content().string(containsString("Актіде қараусыз қалған")))
                .andExpect(content().string(containsString("Решение вышестоящего от")));
        String code = office.getBean(Tracking.class).code(of).grouped();
        web.perform(get("/ru/status/" + town.card(of).number().alias()).session(WithCode.opened(web, number(of), code)))
                .andExpect(content().string(containsString("Актіде қараусыз қалған")))
                .andExpect(content().string(containsString("идёт заново")))
                .andExpect(content().string(containsString("22 декабря 2026")));
    }

    /// The first: it counts from the day it begins on.
    @Order(1)
    @Test
    void theNewTermTurnsAndIsExtendedLikeAnyFromTheDayOfTheRuling() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        ruled(grievance, Ruling.ANSWER_ORDERED);
        aggrieved.sign(grievance, "akim", Outcome.SATISFIED);
        returning.round();
        Reckoning reckoning = office.getBean(Reckoning.class);
        assertThat(reckoning.term(town.card(of), Ground.INQUIRY).end()).isEqualTo("2026-12-23");
        Extending extending = office.getBean(Extending.class);
        assertThat(extending.propose(town.hand("energy.executor", of), 10, "Сараптама"))
                .isInstanceOf(Acted.Done.class);
        assertThat(extending.grant(town.hand("energy.head", of), "Сараптама")).isInstanceOf(Acted.Done.class);
        assertThat(town.card(of).due().considerBy()).isEqualTo("2026-12-18");
    }

    @Test
    void whatTheSuperiorDecidedItselfIsCarriedOut() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        forms.sent("energy.registrar", of, "hand-up", "words", "Акт 14-папкада").andExpect(status().is3xxRedirection());
        forms.sent("energy.registrar", of, "hand-up", "words", "тағы").andExpect(status().isUnprocessableContent());
        forms.sent("energy.head", of, "ruling-carried-out", "proof", "№ 3")
                .andExpect(status().isUnprocessableContent());
        ruled(grievance, Ruling.CHANGED);
        aggrieved.sign(grievance, "akim", Outcome.SATISFIED);
        returning.round();
        assertThat(town.card(of).stage()).isEqualTo(Stage.ANSWERED);
        forms.sent("energy.head", of, "ruling-carried-out", "proof", "№ 3 акт").andExpect(status().is3xxRedirection());
        assertThat(town.last(of)).isInstanceOf(Grieving.RulingCarriedOut.class);
    }

    @Test
    void anAnswerThatStandsLeavesOnlyTheCourt() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        ruled(grievance, Ruling.UPHELD);
        aggrieved.sign(grievance, "akim", Outcome.REFUSED);
        returning.round();
        assertThat(town.card(of).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(office.getBean(Disagreements.class)
                        .of(aggrieved.file(of))
                        .orElseThrow()
                        .filed())
                .isPresent();
    }

    /// It was filed unsigned first: once the signed one is ruled upon, nobody waits for the file.
    @Test
    void noFileIsHandedUpForAGrievanceThatWasMadeOfficial() throws Exception {
        AppealId of = aggrieved.refused();
        Disagreement against =
                office.getBean(Disagreements.class).of(aggrieved.file(of)).orElseThrow();
        AppealId unsigned = office.getBean(Complaining.class)
                .file(against, "Келіспеймін", List.of("Шамды жөндеу"), Optional.empty())
                .appeal();
        AppealId grievance = aggrieved.signedGrievance(of, Optional.of(unsigned));
        forms.opened("energy.registrar", of, "hand-up").andExpect(content().string(containsString("name=\"words\"")));
        ruled(grievance, Ruling.UPHELD);
        aggrieved.sign(grievance, "akim", Outcome.REFUSED);
        returning.round();
        forms.sent("energy.registrar", of, "hand-up", "words", "Міне").andExpect(status().isUnprocessableContent());
    }
}
