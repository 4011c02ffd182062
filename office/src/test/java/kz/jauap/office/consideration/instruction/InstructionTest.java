package kz.jauap.office.consideration.instruction;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// A head takes part and instructs; his executors do their shares; the applicant's clock never knows.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class InstructionTest extends Instructors {
    @Autowired
    InstructionTest(ApplicationContext context) {
        super(context);
    }

    @Proves(G6_1)
    @Test
    void whatWasAskedIsDeliveredToTheLeadTakenOrSentBackAndReported() throws Exception {
        AppealId appeal = assigned();
        forms.opened("executor2", forms.casePage(appeal)).andExpect(status().isNotFound());
        instructed(appeal);
        forms.opened("executor2", "/ru/staff/queue")
                .andExpect(content().string(allOf(containsString("Поручения мне"), containsString(TASK))));
        String number = town.card(appeal).number().alias();
        forms.opened("executor2", "/ru/staff/instructions").andExpect(content().string(containsString(number)));
        forms.opened("controller2", "/ru/staff/instructions")
                .andExpect(content().string(containsString(TASK)));
        forms.opened("akim", "/ru/staff/instructions")
                .andExpect(content().string(containsString("Мои поручения другим")));
        forms.opened("executor2", forms.casePage(appeal))
                .andExpect(content().string(containsString("/contribution\"")));

        forms.sent("executor", appeal, "carried-out", "share", "1-0", "words", "бітті")
                .andExpect(content().string(containsString("Сначала примите вклад")));
        forms.sent("executor2", appeal, "contribution", "share", "1-2", "words", "өзгенің үлесі")
                .andExpect(status().isUnprocessableContent());
        forms.sent("executor2", appeal, "contribution", "share", "1-1", "words", "№ 14 акт")
                .andExpect(status().is3xxRedirection());
        forms.sent("executor2", appeal, "contributions", "share", "1-1", "decision", "accept")
                .andExpect(status().isUnprocessableContent());
        forms.sent("executor", appeal, "contributions", "share", "1-1", "decision", "return", "words", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("executor", appeal, "contributions", "share", "1-1", "decision", "return", "words", "суреті жоқ")
                .andExpect(status().is3xxRedirection());
        forms.opened("executor2", "/ru/staff/queue").andExpect(content().string(containsString("Возвращено")));
        forms.sent("executor2", appeal, "contribution", "share", "1-1", "words", "№ 14 акт, сурет")
                .andExpect(status().is3xxRedirection());
        forms.sent("executor", appeal, "contributions", "share", "1-1", "decision", "accept")
                .andExpect(status().is3xxRedirection());
        forms.sent("controller", appeal, "contribution", "share", "1-2", "words", "бақылауда")
                .andExpect(status().is3xxRedirection());
        forms.sent("executor", appeal, "contributions", "share", "1-2", "decision", "accept")
                .andExpect(status().is3xxRedirection());
        forms.sent("executor", appeal, "carried-out", "share", "1-0", "words", "себебі – кабель")
                .andExpect(status().is3xxRedirection());
        assertThat(told(appeal)).last().isInstanceOf(Instructing.CarriedOut.class);
        forms.opened("executor2", "/ru/staff/instructions").andExpect(content().string(not(containsString(number))));
        forms.opened("akim", forms.casePage(appeal))
                .andExpect(content()
                        .string(allOf(
                                containsString("Поручение исполнено"),
                                containsString("№ 14 акт, сурет"),
                                containsString("соисполнители"))));
    }

    /// Whatever is written inside the house, the term derived from the whole history stays what it was.
    @Proves(G6_1)
    @Test
    void nothingOfItTouchesTheApplicantsClock() throws Exception {
        AppealId appeal = town.paper("zhetysu");
        forms.sent("zhetysu.registrar", appeal, "assign", "executor", id("zhetysu.executor"))
                .andExpect(status().is3xxRedirection());
        var due = town.card(appeal).due();
        var terms = arithmetic.of(town.card(appeal), Lang.RU);
        for (String words : List.of("Өзім қараймын", "Мұрағатты да қараңыз")) {
            forms.sent("zhetysu.deputy", appeal, "take-part", "words", words).andExpect(status().is3xxRedirection());
        }
        forms.sent(
                        "zhetysu.head",
                        appeal,
                        "instruct",
                        "task",
                        TASK,
                        "lead",
                        id("zhetysu.executor"),
                        "by",
                        "2026-12-01",
                        "others",
                        "zhetysu-chancellery",
                        "othersBy",
                        "2026-11-30")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        town.at("2026-11-28T10:00:00");
        watch.round();
        watch.round();
        town.at("2026-12-02T00:00:01");
        watch.round();
        watch.round();
        forms.sent("zhetysu.head", appeal, "instruction-day", "share", "1-1", "day", "2026-12-05", "words", "ауырды")
                .andExpect(status().is3xxRedirection());
        forms.sent("zhetysu.head", appeal, "instruction-withdrawal", "share", "1-0", "words", "керегі жоқ")
                .andExpect(status().is3xxRedirection());
        assertThat(told(appeal).stream().map(each -> each.getClass().getSimpleName()))
                .containsExactly(
                        "TookPart",
                        "Commented",
                        "Instructed",
                        "Nudged",
                        "Nudged",
                        "Lapsed",
                        "Lapsed",
                        "Moved",
                        "Withdrawn");
        assertThat(town.card(appeal).due()).isEqualTo(due);
        assertThat(arithmetic.of(town.card(appeal), Lang.RU)).isEqualTo(terms);
    }
}
