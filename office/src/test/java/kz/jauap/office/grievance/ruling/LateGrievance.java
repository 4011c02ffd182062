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
import java.util.Optional;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/// Grievances that come late: heard, and the term restored for good reason. They leave the office in a later year.
abstract class LateGrievance extends GrievanceCourse {
    LateGrievance(ApplicationContext office) {
        super(office);
    }

    @Proves(G8)
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

    @Proves(G8)
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
                .andExpect(content().string(containsString("Закон № 221, ст. 12")));
        forms.sent("akim", signed, "missed-term", "decision", "restored", "reasons", "Анықтама бар")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(signed)).isInstanceOf(Grieving.TermRestored.class);
        web.perform(get("/ru/status/" + town.card(signed).number().alias()).session(opened(signed)))
                .andExpect(content().string(containsString("срок восстановлен")));
    }

    /// One that came on paper without a word about its lateness gets it on its own page.
    @Proves(G8)
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
        return WithCode.opened(
                web, number(appeal), office.getBean(Tracking.class).code(appeal).grouped());
    }
}
