package kz.jauap.office.answer.together;

import static kz.jauap.office.guide.Point.U36;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.staff.SubstituteTable;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The executor and who stands in for him that day write one answer.
@OfficeTest
@Import(AtWork.class)
class TogetherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String SOMEBODY = "правит этот ответ";

    private final MovableClock clock;
    private final SubstituteTable substitutes;
    private final MockMvc office;
    private final AtWork at;
    private final Town town;
    private final StepForms forms;

    @Autowired
    TogetherTest(
            ApplicationContext context, MovableClock clock, SubstituteTable substitutes, MockMvc office, AtWork at) {
        this.clock = clock;
        this.substitutes = substitutes;
        this.office = office;
        this.at = at;
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
    }

    @BeforeEach
    void absent() {
        town.at("2026-11-26T10:42:00");
        substitutes.insert(
                town.officer("executor").id(), town.officer("executor2").id(), DAY, DAY);
    }

    @AfterEach
    void back() {
        long absent = town.officer("executor").id();
        substitutes.from(DAY).stream()
                .filter(each -> each.absent() == absent)
                .forEach(each -> substitutes.end(each.id(), absent, DAY));
        clock.release();
    }

    private AppealId assigned() throws Exception {
        AppealId appeal = town.paper("city");
        String executor = String.valueOf(town.officer("executor").id());
        forms.sent("registrar", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        return appeal;
    }

    private String name(String login) {
        return town.officer(login).name().signature(Lang.RU);
    }

    private ResultActions saved(String login, AppealId appeal, int seen, String facts, String... more)
            throws Exception {
        var form = post(forms.casePage(appeal) + "/answer")
                .param("seen", String.valueOf(seen))
                .param("do", "save")
                .param("language", "kk")
                .param("facts", facts)
                .with(FormToken.sent())
                .with(at.as(login));
        for (String name : more) {
            form.param(name, "1");
        }
        return office.perform(form);
    }

    private ResultActions reported(String login, AppealId appeal, int seen, String said) throws Exception {
        return office.perform(get(forms.casePage(appeal) + "/answer/writers")
                .param("seen", String.valueOf(seen))
                .param("said", said)
                .with(at.as(login)));
    }

    @Meets(U36)
    @Test
    void whoeverOpensAnAnswerThatAnotherWritesIsToldSo() throws Exception {
        AppealId appeal = assigned();
        forms.opened("executor", appeal, "answer").andExpect(content().string(not(containsString(SOMEBODY))));
        town.at("2026-11-26T10:50:00");
        String line = name("executor") + " правит этот ответ с 10:42";
        forms.opened("executor2", appeal, "answer").andExpect(content().string(containsString(line)));
        forms.opened("registrar", forms.casePage(appeal)).andExpect(content().string(containsString(line)));
        forms.opened("executor", forms.casePage(appeal))
                .andExpect(content().string(containsString(name("executor2") + " правит этот ответ с 10:50")));
        reported("executor2", appeal, 0, "").andExpect(content().string(containsString(line)));
        reported("executor2", appeal, 0, line).andExpect(status().isNoContent());
        reported("akim", appeal, 0, "").andExpect(status().isForbidden());
    }

    /// A page without scripts is trusted for a quarter of an hour, a browser that reports for a little more than a
    /// minute.
    @Meets(U36)
    @Test
    void whoeverIsGoneIsNotSaidToWrite() throws Exception {
        AppealId appeal = assigned();
        forms.opened("executor", appeal, "answer");
        town.at("2026-11-26T10:56:00");
        forms.opened("registrar", forms.casePage(appeal)).andExpect(content().string(containsString(SOMEBODY)));
        reported("executor", appeal, 0, "");
        town.at("2026-11-26T10:58:00");
        forms.opened("registrar", forms.casePage(appeal)).andExpect(content().string(not(containsString(SOMEBODY))));
    }

    @Meets(U36)
    @Test
    void aClashNamesTheOtherShowsBothTextsAndLosesNeither() throws Exception {
        AppealId appeal = assigned();
        saved("executor", appeal, 0, "Шам қосылды").andExpect(status().is3xxRedirection());
        reported("executor2", appeal, 0, "")
                .andExpect(content().string(containsString("Этот ответ в 10:42 изменил(а) " + name("executor"))));
        saved("executor2", appeal, 0, "Шам істен шыққан")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Этот ответ в 10:42 изменил(а) " + name("executor")),
                                containsString("Шам қосылды</td>"),
                                containsString("Шам істен шыққан</td>"),
                                containsString("Шам істен шыққан</textarea>"))));
        // the window is closed, and opened again
        forms.opened("executor2", appeal, "answer")
                .andExpect(content()
                        .string(allOf(
                                containsString("Шам қосылды</td>"), containsString("Шам істен шыққан</textarea>"))));
        forms.opened("executor", appeal, "answer")
                .andExpect(content().string(allOf(containsString("Шам қосылды"), not(containsString("істен шыққан")))));
        saved("executor2", appeal, 1, "Шам істен шыққан, кейін қосылды", "merging")
                .andExpect(status().is3xxRedirection());
        forms.opened("executor2", appeal, "answer")
                .andExpect(content().string(not(containsString("Шам істен шыққан</td>"))));
    }

    @Test
    void whoeverGivesUpHisTextKeepsTheOther() throws Exception {
        AppealId appeal = assigned();
        saved("executor", appeal, 0, "Шам қосылды");
        saved("executor2", appeal, 0, "Шам істен шыққан").andExpect(status().isConflict());
        forms.sent("executor2", appeal, "answer/aside").andExpect(status().is3xxRedirection());
        forms.opened("executor2", appeal, "answer")
                .andExpect(content()
                        .string(allOf(containsString("Шам қосылды</textarea>"), not(containsString("істен шыққан")))));
    }
}
