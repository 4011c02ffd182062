package kz.jauap.office.consideration.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Whom a head may instruct, until when, and who stands in for whom.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class InstructedTest extends Instructors {
    @Autowired
    InstructedTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anInternalDayLiesBetweenTodayAndTheApplicantsDay() throws Exception {
        AppealId appeal = assigned();
        for (String wrong : List.of("2026-11-22", "2026-12-09")) {
            forms.sent("akim", appeal, "instruct", "task", TASK, "lead", id("executor"), "by", wrong)
                    .andExpect(status().isUnprocessableContent());
        }
        forms.sent(
                        "akim",
                        appeal,
                        "instruct",
                        "task",
                        TASK,
                        "lead",
                        id("executor"),
                        "by",
                        "2026-12-01",
                        "others",
                        id("executor2"),
                        "othersBy",
                        "2026-12-02")
                .andExpect(content().string(containsString("не может быть позже срока ответственного")));
        forms.sent(
                        "akim",
                        appeal,
                        "instruct",
                        "task",
                        TASK,
                        "lead",
                        id("controller"),
                        "by",
                        "2026-12-01",
                        "others",
                        "city-control")
                .andExpect(content().string(containsString("выбран дважды")));
        assertThat(told(appeal)).isEmpty();
        forms.sent("executor", appeal, "instruct", "task", TASK, "lead", id("executor"), "by", "2026-12-01")
                .andExpect(status().isForbidden());
        forms.sent("controller", appeal, "take-part", "words", "мен де").andExpect(status().isForbidden());
    }

    @Test
    void nobodyTheComplaintNamesIsInstructed() throws Exception {
        AppealId appeal = town.complaint("city", "executor2");
        forms.opened("akim", appeal, "instruct")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + id("executor") + "\""),
                                not(containsString("value=\"" + id("executor2") + "\"")))));
        forms.sent("akim", appeal, "instruct", "task", TASK, "lead", id("executor2"), "by", "2026-12-01")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoStandsInForAnAbsentExecutorDoesHisShare() throws Exception {
        AppealId appeal = assigned();
        instructed(appeal);
        town.at("2026-11-24T10:00:00");
        forms.opened("registrar2", "/ru/staff/instructions").andExpect(content().string(not(containsString(TASK))));
        LocalDate today = LocalDate.parse("2026-11-24");
        substitutes.insert(
                town.officer("executor2").id(), town.officer("registrar2").id(), today, today);
        forms.opened("registrar2", "/ru/staff/instructions").andExpect(content().string(containsString(TASK)));
        forms.sent("registrar2", appeal, "contribution", "share", "1-1", "words", "орнына мен")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal)).isInstanceOf(Instructing.Delivered.class);
    }

    @Test
    void everyPageOpensInThreeLanguages() throws Exception {
        AppealId appeal = assigned();
        instructed(appeal);
        String number = town.card(appeal).number().alias();
        for (String lang : List.of("kk", "ru", "en")) {
            String page = "/" + lang + "/staff/case/" + number;
            for (String step : List.of("take-part", "instruct", "instruction-day", "instruction-withdrawal")) {
                forms.opened("akim", page + "/" + step).andExpect(status().isOk());
            }
            forms.opened("executor2", page + "/contribution").andExpect(status().isOk());
            for (String step : List.of("carried-out", "contributions")) {
                forms.opened("executor", page + "/" + step).andExpect(status().isOk());
            }
            forms.opened("executor", page).andExpect(status().isOk());
            forms.opened("akim", "/" + lang + "/staff/instructions").andExpect(status().isOk());
        }
    }
}
