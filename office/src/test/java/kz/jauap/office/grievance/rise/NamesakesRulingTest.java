package kz.jauap.office.grievance.rise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.stream.Collectors;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.grievance.ruling.Returning;
import kz.jauap.office.grievance.whose.OwnCase;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.follow.Following;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// A namesake's grievance and its ruling: what is owed of it, and until when it can be taken out.
@OfficeTest(properties = "jauap.grievance.every=P1D")
@Import(AtWork.class)
class NamesakesRulingTest extends Brought {
    private static final Map<String, String> NAMESAKE =
            Map.of("number", "", "patronymic", "Ғаниқызы", "contestsSame", "yes");

    @Autowired
    NamesakesRulingTest(ApplicationContext office) {
        super(office);
    }

    private ResultActions says(String verb, AppealId of, AppealId grievance) throws Exception {
        String alias = town.card(grievance).number().alias();
        return forms.sent("controller", of, verb, "grievance", alias, "reasons", "Пришла заявительница");
    }

    /// The grievance that the department's clerk registered, moved up and given to an executor there.
    private AppealId risen(AppealId grievance) throws Exception {
        rising.round();
        rising.round();
        AppealId above = above(grievance).appeal();
        assign(above);
        return above;
    }

    private boolean ruled(AppealId of) {
        office.getBean(Returning.class).round();
        return town.entries(of).stream().anyMatch(Grieving.RulingReceived.class::isInstance);
    }

    @Test
    void itIsNotTakenOutWhileItsRulingLiesForSignatureOrIsOnItsWayBack() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, NAMESAKE);
        AppealId above = risen(grievance);
        rule(above, Ruling.UPHELD);
        office.getBean(Journal.class).act(above, new Actor.Office(), _ -> Acted.of(new Answering.Submitted(1)));
        says("apart", of, grievance).andExpect(status().isUnprocessableContent());
        aggrieved.sign(above, "akim", Outcome.REFUSED);
        says("apart", of, grievance).andExpect(status().isUnprocessableContent());
        assertThat(ruled(of)).isTrue();
        says("apart", of, grievance).andExpect(status().is3xxRedirection());
        office.getBean(OwnCase.class).round();
        assertThat(told(grievance, Notice.WHOSE_GRIEVANCE)).contains("уже завершено");
    }

    @Test
    void takenOutAfterItsRulingWasWorkedOutItOwesNothingAndItsRulingStaysBehind() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, NAMESAKE);
        AppealId above = risen(grievance);
        rule(above, Ruling.ANNULLED);
        assertThat(owed(of)).singleElement().asString().startsWith("HAND_UP");
        assertThat(owed(above)).singleElement().asString().startsWith("RULE");
        says("apart", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(owed(of)).isEmpty();
        assertThat(owed(above)).isEmpty();
        aggrieved.sign(above, "akim", Outcome.SATISFIED);
        assertThat(owed(of)).isEmpty();
        assertThat(ruled(of)).isFalse();
        assertThat(town.card(of).stage()).isEqualTo(Stage.ANSWERED);
    }

    @Test
    void joinedAgainItOwesWhatItOwedAndItsRulingComesBack() throws Exception {
        AppealId of = aggrieved.refused();
        AppealId grievance = brought(of, NAMESAKE);
        AppealId above = risen(grievance);
        rule(above, Ruling.ANNULLED);
        says("apart", of, grievance).andExpect(status().is3xxRedirection());
        says("joined-again", of, grievance).andExpect(status().is3xxRedirection());
        assertThat(owed(of)).singleElement().asString().startsWith("HAND_UP");
        assertThat(owed(above)).singleElement().asString().startsWith("RULE");
        aggrieved.sign(above, "akim", Outcome.SATISFIED);
        assertThat(owed(of)).anyMatch(each -> each.startsWith("CARRY_BACK"));
        assertThat(ruled(of)).isTrue();
        assertThat(owed(of)).singleElement().asString().startsWith("ANSWER_ANEW");
    }

    @Test
    void whoBroughtItIsToldThatItWentUp() throws Exception {
        AppealId grievance = brought(aggrieved.refused(), Map.of());
        risen(grievance);
        assertThat(told(grievance, Notice.REDIRECTED)).contains(number(grievance), "/1", "Акимат города Алматы");
    }

    /// What its author reads on his page.
    private String told(AppealId grievance, Notice of) {
        office.getBean(Following.class).go();
        return office.getBean(DeliveryTable.class).of(grievance).stream()
                .filter(each -> each.notice() == of && each.way() == Way.STATUS_PAGE)
                .map(Delivery::words)
                .collect(Collectors.joining("|"));
    }
}
