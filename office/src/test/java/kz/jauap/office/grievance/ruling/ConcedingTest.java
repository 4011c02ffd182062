package kz.jauap.office.grievance.ruling;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Stand;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.TermName;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What the Code lets the body complained of do in three working days: hand the file up, or meet the demands itself.
@OfficeTest(properties = {"jauap.regime-policy=CURRENT_LAW", "jauap.grievance.every=P1D"})
@Import(AtWork.class)
class ConcedingTest extends WorkingTown {
    private final Aggrieved aggrieved;
    private final ApplicationContext office;

    @Autowired
    ConcedingTest(ApplicationContext office) {
        super(office);
        this.office = office;
        this.aggrieved = new Aggrieved(office, town);
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    private Acted submitted(AppealId of, int version, Outcome second) {
        Wording all = Drafted.complete();
        office.getBean(Drafts.class)
                .save(
                        of,
                        version - 1,
                        town.officer("energy.executor").id(),
                        new Wording(
                                all.language(),
                                all.facts(),
                                List.of(
                                        all.replies().getFirst(),
                                        Drafted.reply(2, "Жауап осы хатпен берілді.", Finding.CONFIRMED, second)),
                                all.measures()));
        return office.getBean(Submitting.class).submit(town.hand("energy.executor", of), version, "");
    }

    @Proves(G8)
    @Test
    void theBodyMeetsTheDemandsInFullAndTheSuperiorStatesIt() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = aggrieved.signedGrievance(of);
        forms.opened("energy.head", "/ru/staff/grievances").andExpect(content().string(containsString(number(of))));
        forms.sent("energy.executor", of, "concede", "words", "x").andExpect(status().isForbidden());
        forms.sent("energy.head", of, "concede", "words", " ").andExpect(status().isUnprocessableContent());
        forms.sent("energy.head", of, "concede", "words", "Шағым орынды").andExpect(status().is3xxRedirection());
        assertThat(town.card(of).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(town.card(of).due().considerBy()).isEqualTo("2026-11-26");
        var term = office.getBean(Reckoning.class).term(town.card(of), Ground.ORDINARY);
        assertThat(term.name()).isEqualTo(TermName.HANDING_UP);
        assertThat(term.end()).isEqualTo("2026-11-26");
        Contesting contesting = office.getBean(Contesting.class);
        assertThat(contesting.of(aggrieved.file(grievance)).orElseThrow().open())
                .doesNotContain(Ruling.MET);

        assertThat(submitted(of, 1, Outcome.REFUSED)).isEqualTo(Acted.refuse("answer.refused.not-in-full"));
        assertThat(submitted(of, 2, Outcome.SATISFIED)).isInstanceOf(Acted.Done.class);
        aggrieved.sign(of, "energy.head", Outcome.SATISFIED);
        Contested contested = contesting.of(aggrieved.file(grievance)).orElseThrow();
        assertThat(contested.stand()).isEqualTo(Stand.GIVEN_UP);
        assertThat(contested.open()).contains(Ruling.MET);
        forms.opened("energy.head", "/ru/staff/grievances")
                .andExpect(content().string(not(containsString(number(of)))));
        forms.opened("executor", forms.casePage(grievance))
                .andExpect(content().string(containsString("сам удовлетворил все требования")));
        forms.sent("executor", grievance, "ruling", "ruling", "MET", "reasons", "Талап орындалды")
                .andExpect(status().is3xxRedirection());
        aggrieved.sign(grievance, "akim", Outcome.EXPLAINED);
        office.getBean(Returning.class).round();
        assertThat(town.card(of).stage()).isEqualTo(Stage.ANSWERED);
        assertThat(town.last(of))
                .isInstanceOfSatisfying(
                        Grieving.RulingReceived.class,
                        back -> assertThat(back.ruling()).isEqualTo(Ruling.MET));
    }

    @Proves(G8)
    @Test
    void onceTheFileIsHandedUpOrTheDaysAreOverOnlyTheSuperiorDecides() throws Exception {
        AppealId handed = aggrieved.refused();
        aggrieved.signedGrievance(handed);
        forms.sent("energy.registrar", handed, "hand-up", "words", "Міне").andExpect(status().is3xxRedirection());
        forms.sent("energy.head", handed, "concede", "words", "x").andExpect(status().isUnprocessableContent());
        forms.opened("energy.head", "/ru/staff/grievances")
                .andExpect(content().string(not(containsString(number(handed)))));
        AppealId kept = aggrieved.refused();
        aggrieved.signedGrievance(kept);
        town.at("2026-11-27T10:00:00");
        forms.sent("energy.head", kept, "concede", "words", "x").andExpect(status().isUnprocessableContent());
        forms.opened("energy.head", "/ru/staff/grievances").andExpect(content().string(containsString(number(kept))));
    }
}
