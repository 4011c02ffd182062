package kz.jauap.office.grievance.ruling;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/// From the superior's desk back to the body complained of.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@TestMethodOrder(OrderAnnotation.class)
@Import(AtWork.class)
class RulingTest {
    private final MovableClock clock;
    private final Town town;
    private final StepForms forms;
    private final Aggrieved aggrieved;
    private final Judging judging;
    private final Returning returning;
    private final ApplicationContext office;
    private final MockMvc web;

    @Autowired
    RulingTest(ApplicationContext office, MockMvc web, AtWork at, MovableClock clock) {
        this.office = office;
        this.web = web;
        this.clock = clock;
        this.town = Town.in(office);
        this.forms = new StepForms(web, at, town);
        this.aggrieved = new Aggrieved(office, town);
        this.judging = office.getBean(Judging.class);
        this.returning = office.getBean(Returning.class);
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    private void ruled(AppealId grievance, Ruling ruling) throws Exception {
        forms.sent("executor", grievance, "ruling", "ruling", ruling.name(), "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
    }

    @Proves(G8)
    @Test
    void theWholeFileLiesOnTheSuperiorsDeskToReadOnly() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        String file = forms.casePage(grievance) + "/contested";
        forms.opened("executor", file)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(number(of))))
                .andExpect(content().string(containsString("Көше шамы жанбайды")))
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
        forms.sent("executor", grievance, "ruling", "ruling", "SENT_BACK", "reasons", "x")
                .andExpect(status().isUnprocessableContent());
        forms.sent("executor", grievance, "ruling", "reasons", " ").andExpect(status().isUnprocessableContent());
        ruled(grievance, Ruling.UPHELD);
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

    /// The last: it leaves the office in the next year.
    @Proves(G8)
    @Order(Integer.MAX_VALUE)
    @Test
    void whoComesLateIsHeardAndTheTermRestoredForGoodReason() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId early = aggrieved.signedGrievance(of);
        LocalDate last = office.getBean(Contesting.class)
                .of(aggrieved.file(early))
                .orElseThrow()
                .lastDay()
                .orElseThrow();
        town.at(last + "T10:00:00");
        AppealId inTime = aggrieved.signedGrievance(of);
        assertThat(judging.inTime(aggrieved.file(inTime))).contains("grievance.refused.in-time");
        town.at(last.plusDays(1) + "T10:00:00");
        AppealId late = aggrieved.signedGrievance(of);
        forms.opened("akim", forms.casePage(late)).andExpect(content().string(containsString("срок пропущен")));
        forms.sent("executor", late, "missed-term", "decision", "restored", "reasons", "x")
                .andExpect(status().isForbidden());
        forms.sent("akim", late, "missed-term", "decision", "restored", "reasons", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("akim", late, "missed-term", "decision", "restored", "reasons", "Ауруханада жатқан")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(late)).isInstanceOf(Grieving.TermRestored.class);
        forms.opened("akim", forms.casePage(late)).andExpect(content().string(containsString("восстановлен")));
    }

    /// Leaves the office in a later year, as the one before.
    @Proves(G8)
    @Order(Integer.MAX_VALUE)
    @Test
    void whoComesLateSaysWhyOnTheFormAndTheSuperiorsHeadDecides() throws Exception {
        AppealId of = aggrieved.refused();
        MockHttpSession session = opened(of);
        String disagree = "/ru/status/" + town.card(of).number().alias() + "/disagree";
        web.perform(get(disagree).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"late\""))));
        LocalDate last = office.getBean(Disagreements.class)
                .of(aggrieved.file(of))
                .orElseThrow()
                .right()
                .remedy()
                .until()
                .end();
        town.at(last.plusDays(1) + "T10:00:00");
        web.perform(get(disagree).session(session))
                .andExpect(content().string(containsString("name=\"late\"")))
                .andExpect(content().string(containsString("Закон № 221, ст. 12")));
        web.perform(post(disagree)
                        .session(session)
                        .with(FormToken.sent())
                        .param("reasons", "Келіспеймін")
                        .param("demands", "Шамды жөндеу")
                        .param("late", "Екі ай ауруханада жаттым"))
                .andExpect(status().is3xxRedirection());
        AppealId late = aggrieved.file(of).grown().getFirst().appeal();
        assertThat(town.entries(late).stream().filter(Grieving.RestorationAsked.class::isInstance))
                .hasSize(1);
        web.perform(get("/ru/status/" + town.card(late).number().alias()).session(session))
                .andExpect(content().string(containsString("Екі ай ауруханада жаттым")))
                .andExpect(content().string(containsString("Когда жалоба будет подписана")));
        AppealId signed = aggrieved.signedGrievance(of, Optional.of(late));
        forms.opened("akim", forms.casePage(signed)).andExpect(content().string(containsString("просит восстановить")));
        forms.opened("akim", signed, "missed-term")
                .andExpect(content().string(containsString("Екі ай ауруханада жаттым")))
                .andExpect(content().string(containsString("Ст. 12 Закона")));
        forms.sent("akim", signed, "missed-term", "decision", "restored", "reasons", "Анықтама бар")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(signed)).isInstanceOf(Grieving.TermRestored.class);
        web.perform(get("/ru/status/" + town.card(signed).number().alias()).session(opened(signed)))
                .andExpect(content().string(containsString("срок восстановлен")));
    }

    /// One that came on paper without a word about its lateness gets it on its own page.
    @Proves(G8)
    @Order(Integer.MAX_VALUE)
    @Test
    void whyItIsLateCanBeSaidAfterwardsOnce() throws Exception {
        AppealId of = aggrieved.refused();
        LocalDate last = office.getBean(Disagreements.class)
                .of(aggrieved.file(of))
                .orElseThrow()
                .right()
                .remedy()
                .until()
                .end();
        town.at(last.plusDays(1) + "T10:00:00");
        AppealId late = aggrieved.signedGrievance(of);
        MockHttpSession session = opened(late);
        String page = "/ru/status/" + town.card(late).number().alias() + "/late";
        web.perform(get(page).session(session)).andExpect(content().string(containsString("name=\"why\"")));
        web.perform(post(page).session(session).with(FormToken.sent()).param("why", " "))
                .andExpect(status().isUnprocessableContent());
        String whole = "Ұ".repeat(10_000) + "соңы";
        web.perform(post(page).session(session).with(FormToken.sent()).param("why", whole))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(whole)))
                .andExpect(content().string(containsString("а здесь 10\u00a0004")));
        web.perform(post(page).session(session).with(FormToken.sent()).param("why", "Іссапарда болдым"))
                .andExpect(status().is3xxRedirection());
        web.perform(post(page).session(session).with(FormToken.sent()).param("why", "тағы"))
                .andExpect(status().is3xxRedirection());
        assertThat(town.entries(late).stream().filter(Grieving.RestorationAsked.class::isInstance))
                .hasSize(1);
    }

    private MockHttpSession opened(AppealId appeal) throws Exception {
        var result = web.perform(post("/ru/status")
                        .param("number", number(appeal))
                        .param(
                                "code",
                                office.getBean(Tracking.class).code(appeal).grouped())
                        .with(FormToken.sent()))
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession(false));
    }
}
