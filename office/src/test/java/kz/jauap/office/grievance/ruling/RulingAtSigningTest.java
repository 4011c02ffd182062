package kz.jauap.office.grievance.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// Whoever signs the answer to a grievance sees which ruling his signature puts in force.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class RulingAtSigningTest extends WorkingTown {
    private static final String ONE = "С вашей подписью вступит в силу это решение по жалобе";

    private static final String TOLD = "жауаптың күші жойылды";

    private final Aggrieved aggrieved;
    private final Journal journal;

    @Autowired
    RulingAtSigningTest(ApplicationContext office) {
        super(office);
        this.aggrieved = new Aggrieved(office, town);
        this.journal = office.getBean(Journal.class);
    }

    private void submitted(AppealId grievance) throws Exception {
        submitted(grievance, "SATISFIED", "SATISFIED").andExpect(redirectedUrl(forms.casePage(grievance)));
    }

    private ResultActions submitted(AppealId grievance, String first, String second) throws Exception {
        return forms.submitted("executor", grievance, "Шам тазаланды", first, second);
    }

    @Test
    void itIsSeenBeforeItIsSigned() throws Exception {
        AppealId grievance = ruled("ANNULLED");
        submitted(grievance);
        forms.opened("akim", grievance, "approve")
                .andExpect(content().string(containsString(ONE)))
                .andExpect(content().string(containsString("ответ отменён")))
                .andExpect(content().string(containsString("Актіде қараусыз қалған")));
    }

    /// What is told of the demands and what is ruled are one decision: nobody signs two that differ.
    @ParameterizedTest
    @CsvSource({
        "UPHELD, SATISFIED, SATISFIED",
        "UPHELD, SATISFIED, REFUSED",
        "ANNULLED, REFUSED, REFUSED",
        "ANNULLED, EXPLAINED, EXPLAINED"
    })
    void anAnswerThatDecidesOtherwiseThanTheRulingIsNotSubmitted(String ruling, String first, String second)
            throws Exception {
        AppealId grievance = ruled(ruling);
        submitted(grievance, first, second)
                .andExpect(content().string(containsString("Решения по требованиям расходятся с решением по жалобе")));
        assertThat(town.card(grievance).stage()).isEqualTo(Stage.IN_WORK);
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, REFUSED, EXPLAINED", "ANNULLED, SATISFIED, REFUSED"})
    void oneThatAgreesIs(String ruling, String first, String second) throws Exception {
        AppealId grievance = ruled(ruling);
        submitted(grievance, first, second).andExpect(redirectedUrl(forms.casePage(grievance)));
        assertThat(town.card(grievance).stage()).isEqualTo(Stage.APPROVAL);
    }

    /// Whom the case is not of gets no ruling on it, though one was worked out before that was found.
    @Test
    void anothersIsSignedWithoutIt() throws Exception {
        AppealId first = aggrieved.refused();
        AppealId grievance = ruled(first, "ANNULLED");
        submitted(grievance);
        assertThat(letter(grievance)).contains(TOLD);
        journal.act(
                first,
                new Actor.Office(),
                held -> Acted.of(new Grieving.TakenApart(
                        grievance.value(),
                        town.card(grievance).number().text(),
                        Optional.empty(),
                        held.text("Басқа адам"))));
        forms.opened("akim", grievance, "approve").andExpect(content().string(not(containsString(ONE))));
        assertThat(letter(grievance)).doesNotContain(TOLD);
    }

    private String letter(AppealId grievance) throws Exception {
        return Printed.text(forms.opened("executor", grievance, "answer/draft.pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private AppealId ruled(String ruling) throws Exception {
        return ruled(aggrieved.refused(), ruling);
    }

    private AppealId ruled(AppealId first, String ruling) throws Exception {
        AppealId grievance = aggrieved.signedGrievance(first);
        forms.sent("executor", grievance, "ruling", "ruling", ruling, "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
        return grievance;
    }

    /// What is no grievance has no ruling.
    @Test
    void anAppealIsSignedWithoutOne() throws Exception {
        AppealId appeal = town.paper("city");
        String executor = String.valueOf(town.officer("executor").id());
        forms.sent("registrar", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        submitted(appeal);
        forms.opened("akim", appeal, "approve").andExpect(content().string(not(containsString(ONE))));
    }
}
