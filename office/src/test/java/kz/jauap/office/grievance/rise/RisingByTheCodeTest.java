package kz.jauap.office.grievance.rise;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// By the Code: a complaint is handed in to the body complained of, which passes it and the file on in three days.
@OfficeTest(properties = {"jauap.regime-policy=CURRENT_LAW", "jauap.grievance.every=P1D"})
@Import(AtWork.class)
class RisingByTheCodeTest extends Brought {
    @Autowired
    RisingByTheCodeTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G8)
    @Test
    void complaintAndFileGoUpInThreeWorkingDaysAndTheControllerSeesWhenTheyDoNot() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, Map.of());
        assertThat(owed(grievance)).contains("MOVE_UP 2026-11-26");
        assertThat(owed(of)).containsExactly("HAND_UP 2026-11-26");
        rising.round();
        assertThat(town.last(grievance))
                .isInstanceOfSatisfying(
                        Routing.RedirectedInside.class,
                        up -> assertThat(up.tellBy()).isEqualTo("2026-11-26"));
        assertThat(owed(of)).containsExactly("HAND_UP 2026-11-26");
        town.at("2026-11-28T10:00:00");
        for (String login : List.of("controller", "energy.head")) {
            String page = login.equals("controller") ? "/ru/staff/control" : "/ru/staff/grievances";
            forms.opened(login, page)
                    .andExpect(content().string(containsString(number(of))))
                    .andExpect(content().string(containsString("просрочено")));
        }
        forms.sent("energy.registrar", of, "hand-up", "words", "Міне").andExpect(status().is3xxRedirection());
        assertThat(owed(of)).isEmpty();
    }

    /// What lies above does not stop the body from meeting the demands in its three days.
    @Proves(G8)
    @Test
    void theBodyMayStillGiveUpItsStandMeanwhile() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, Map.of());
        rising.round();
        forms.sent("energy.head", of, "concede", "words", "Шағым орынды").andExpect(status().is3xxRedirection());
        assertThat(town.card(of).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(town.last(of))
                .isInstanceOfSatisfying(
                        Grieving.Conceded.class,
                        conceded -> assertThat(conceded.number()).isEqualTo(number(grievance)));
    }

    /// One claim that goes to a neighbour takes no complaint out of the hands of whom it complains of.
    @Test
    void itIsOwedUntilNothingOfItLiesThereAnyMore() throws Exception {
        AppealId grievance = brought(aggrieved.refused(), Map.of());
        Journal journal = office.getBean(Journal.class);
        journal.act(
                grievance,
                new Actor.Office(),
                held -> Acted.of(new Routing.RedirectedInside(
                        "sport",
                        held.part(new BodyId("sport"), List.of(1)),
                        List.of(1),
                        held.text("Спорт"),
                        LocalDate.of(2026, 11, 26),
                        Optional.empty())));
        assertThat(owed(grievance)).contains("MOVE_UP 2026-11-26");
        journal.act(
                grievance,
                new Actor.Office(),
                held -> Acted.of(new Routing.RedirectedOutside(
                        "police", List.of(), held.text("Полиция"), LocalDate.of(2026, 11, 26), Optional.empty())));
        assertThat(town.card(grievance).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(owed(grievance)).isEmpty();
    }
}
