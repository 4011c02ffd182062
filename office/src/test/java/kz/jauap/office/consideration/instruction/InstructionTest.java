package kz.jauap.office.consideration.instruction;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.staff.SubstituteTable;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/// A head takes part and instructs; his executors do their shares; the applicant's clock never knows.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class InstructionTest {
    private static final String TASK = "Жарықтың өшу себебін анықтаңыз";

    private final MovableClock clock;
    private final Town town;
    private final StepForms forms;
    private final InstructionWatch watch;
    private final Arithmetic arithmetic;
    private final SubstituteTable substitutes;

    @Autowired
    InstructionTest(
            ApplicationContext context,
            MockMvc office,
            AtWork at,
            MovableClock clock,
            InstructionWatch watch,
            Arithmetic arithmetic,
            SubstituteTable substitutes) {
        this.clock = clock;
        this.town = Town.in(context);
        this.forms = new StepForms(office, at, town);
        this.watch = watch;
        this.arithmetic = arithmetic;
        this.substitutes = substitutes;
    }

    @BeforeEach
    void monday() {
        town.at("2026-11-23T10:00:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private String id(String login) {
        return String.valueOf(town.officer(login).id());
    }

    private AppealId assigned() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "assign", "executor", id("executor")).andExpect(status().is3xxRedirection());
        return appeal;
    }

    private void instructed(AppealId appeal) throws Exception {
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
                        "others",
                        "city-control",
                        "othersBy",
                        "2026-11-30")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
    }

    private List<Instructing> told(AppealId appeal) {
        return town.entries(appeal).stream()
                .filter(Instructing.class::isInstance)
                .map(Instructing.class::cast)
                .toList();
    }

    @Proves(G6_1)
    @Test
    void whatWasAskedIsDeliveredToTheLeadTakenOrSentBackAndReported() throws Exception {
        AppealId appeal = assigned();
        forms.opened("executor2", forms.casePage(appeal)).andExpect(status().isNotFound());
        instructed(appeal);
        forms.opened("executor2", "/ru/staff/queue")
                .andExpect(content().string(allOf(containsString("Поручения мне"), containsString(TASK))));
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
        forms.opened("executor2", "/ru/staff/instructions").andExpect(content().string(not(containsString(TASK))));
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
