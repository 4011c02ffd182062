package kz.jauap.office.grievance.rise;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.grievance.Unpacked;
import kz.jauap.office.grievance.ruling.Returning;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Under the guide's law: a complaint is not for whom it complains of.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@Import(AtWork.class)
class RisingTest extends Brought {
    private static final List<String> THEIRS = List.of("energy.head", "energy.deputy", "energy.executor");

    @Autowired
    RisingTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G8)
    @Test
    void fromItsFirstMinuteItIsNobodysThereButTheChancellerysAndThenGoesUp() throws Exception {
        AppealId grievance = brought(aggrieved.refused(), Map.of());
        assertThat(THEIRS).noneMatch(login -> sees(login, grievance));
        assertThat(owed(grievance)).contains("MOVE_UP 2026-11-26");
        forms.opened("energy.registrar", "/ru/staff/grievances")
                .andExpect(content().string(containsString(number(grievance))));
        rising.round();
        assertThat(owed(grievance)).isEmpty();
        assertThat(town.card(grievance).stage()).isEqualTo(Stage.REDIRECTED);
        assertThat(town.last(grievance)).isInstanceOfSatisfying(Routing.RedirectedInside.class, up -> {
            assertThat(up.toBody()).isEqualTo("city");
            assertThat(up.tellBy()).isEqualTo("2026-11-26");
        });
        AppealId above = above(grievance).appeal();
        assertThat(THEIRS).noneMatch(login -> sees(login, grievance) || sees(login, above));
        forms.opened(
                        "energy.registrar",
                        "/ru/staff/voucher/" + town.card(grievance).number().alias())
                .andExpect(status().isOk());
        assertThat(owed(above))
                .containsExactly("RULE " + town.card(grievance).due().considerBy());
    }

    @Proves(G8)
    @Test
    void aboveItsNamesAreOfficialsAndNobodySettlesThemByHand() throws Exception {
        AppealId grievance = brought(aggrieved.refused(), Map.of());
        rising.round();
        rising.round();
        AppealId above = above(grievance).appeal();
        assertThat(file(above).letter().complaint().orElseThrow().against())
                .extracting(Letter.Named::officer)
                .containsExactly(
                        Optional.of(town.officer("energy.head").id()),
                        Optional.of(town.officer("energy.executor").id()));
        assertThat(file(above).row().restricted()).isFalse();
        assertThat(List.of("registrar", "akim", "deputy", "controller")).allMatch(login -> sees(login, above));
        assertThat(sees("energy.registrar", above)).isFalse();
    }

    /// The court reads what was decided above, beside what was brought.
    @Test
    void theBundleForTheCourtHoldsWhatWentUp() throws Exception {
        AppealId of = aggrieved.refused();
        brought(of, Map.of());
        rising.round();
        String code = office.getBean(Tracking.class).code(of).grouped();
        var bundle = Unpacked.of(
                web.perform(get("/ru/status/" + town.card(of).number().alias() + "/court.zip")
                        .session(WithCode.opened(web, number(of), code))));
        assertThat(bundle.keySet())
                .anyMatch(name -> name.endsWith("-grievance.pdf"))
                .anyMatch(name -> name.endsWith("-part.pdf"));
    }

    /// Somebody else whom the paper names is still to be looked for.
    @Test
    void aNameThatTheClerkTypedWaitsForAPerson() throws Exception {
        AppealId grievance = brought(aggrieved.refused(), Map.of("against", "оператор колл-центра"));
        rising.round();
        rising.round();
        AppealId above = above(grievance).appeal();
        assertThat(file(above).row().restricted()).isTrue();
        assertThat(sees("akim", above)).isFalse();
    }

    @Proves(G8)
    @Test
    void theRulingOnWhatWentUpComesBackUnderTheNumberThatWasGivenToTheApplicant() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, Map.of());
        rising.round();
        rising.round();
        AppealId above = above(grievance).appeal();
        assign(above);
        forms.sent("energy.registrar", of, "hand-up", "words", "Акт 14-папкада").andExpect(status().is3xxRedirection());
        forms.opened("executor", forms.casePage(above)).andExpect(content().string(containsString("Акт 14-папкада")));
        rule(above, Ruling.ANNULLED);
        aggrieved.sign(above, "akim", Outcome.SATISFIED);
        office.getBean(Returning.class).round();
        assertThat(town.card(of).stage()).isEqualTo(Stage.IN_WORK);
        assertThat(town.last(of)).isInstanceOfSatisfying(Grieving.RulingReceived.class, back -> {
            assertThat(back.grievance()).isEqualTo(grievance.value());
            assertThat(back.number()).isEqualTo(number(grievance));
            assertThat(back.byBody()).isEqualTo(BodyId.CITY.value());
        });
        assertThat(owed(of)).singleElement().asString().startsWith("ANSWER_ANEW");
        forms.opened("energy.head", "/ru/staff/grievances")
                .andExpect(content().string(not(containsString(number(grievance)))));
    }
}
