package kz.jauap.office.consideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(AtWork.class)
class ConsiderationPagesTest extends WorkingTown {
    private static final LocalDate RECEIPT = LocalDate.of(2026, 11, 23);

    @Autowired
    ConsiderationPagesTest(ApplicationContext context) {
        super(context);
    }

    private AppealId inWork(AppealId appeal) throws Exception {
        String executor = String.valueOf(town.officer("executor").id());
        taken("registrar", appeal, "assign", "executor", executor);
        return appeal;
    }

    private void taken(String login, AppealId appeal, String step, String... filled) throws Exception {
        forms.sent(login, appeal, step, filled).andExpect(redirectedUrl(forms.casePage(appeal)));
    }

    private void turnedAway(String said, String login, AppealId appeal, String step, String... filled)
            throws Exception {
        forms.sent(login, appeal, step, filled)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(said)));
    }

    @ParameterizedTest
    @CsvSource({
        "executor,inquiry",
        "executor,visit",
        "executor,extend",
        "executor,leave",
        "executor,write",
        "executor,note",
        "registrar,note",
        "deputy,note"
    })
    void everyFormOpensInThreeLanguages(String login, String step) throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened(login, forms.casePage(appeal).replace("/ru/", "/" + lang + "/") + "/" + step)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"seen\" value=\"2\"")));
        }
    }

    @Test
    void theCasePageOffersWhatTheLawAndTheRoleAllow() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        forms.opened("executor", forms.casePage(appeal))
                .andExpect(content().string(containsString("/inquiry\"")))
                .andExpect(content().string(containsString("/extend\"")))
                .andExpect(content().string(not(containsString("/decide\""))))
                .andExpect(content().string(not(containsString("/assign\""))));
        taken("executor", appeal, "extend", "days", "10", "reason", "Нужна экспертиза");
        forms.opened("executor", forms.casePage(appeal))
                .andExpect(content().string(containsString("Ждёт решения руководителя")))
                .andExpect(content().string(not(containsString("/inquiry\""))));
        forms.opened("deputy", forms.casePage(appeal)).andExpect(content().string(containsString("/decide\"")));
    }

    @Test
    void anInquirySaysBeforehandWhatItDoesToTheTerm() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        forms.opened("executor", appeal, "inquiry")
                .andExpect(content().string(containsString("Срок меняется с 8 декабря 2026")))
                .andExpect(content().string(containsString("23 декабря 2026")))
                .andExpect(content().string(containsString("26 ноября 2026")));
        turnedAway("Напишите, что запрашиваете", "executor", appeal, "inquiry", "to", "Полиция", "question", " ");
        taken("executor", appeal, "inquiry", "to", "Полиция", "question", "Был ли выезд?");
        forms.opened("executor", appeal, "inquiry")
                .andExpect(content().string(containsString("Срок остаётся прежним")));
        forms.opened("executor", forms.casePage(appeal))
                .andExpect(content().string(containsString("1 запрос без ответа")));
        taken("executor", appeal, "inquiry-answer", "reply", "Выезд был");
        assertThat(town.card(appeal).due().considerBy()).isEqualTo(RECEIPT.plusDays(30));
    }

    @Test
    void aVisitIsAskedForOrderedAndReported() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        turnedAway("Укажите день", "executor", appeal, "visit", "day", "31.02.2026", "place", "Абая, 10");
        turnedAway("День проверки уже прошёл", "executor", appeal, "visit", "day", "2026-11-20", "place", "Абая, 10");
        forms.opened("executor", appeal, "visit")
                .andExpect(content().string(containsString("по поручению руководителя")));
        taken("executor", appeal, "visit", "day", "24.11.2026", "place", "Абая, 10");
        forms.opened("deputy", forms.casePage(appeal)).andExpect(content().string(not(containsString("/decide\""))));
        forms.opened("deputy", appeal, "decide")
                .andExpect(content().string(containsString("поручает сам руководитель")));
        forms.opened("akim", appeal, "decide")
                .andExpect(content().string(containsString("Абая, 10")))
                .andExpect(content().string(containsString("23 декабря 2026")));
        turnedAway("Напишите причину", "akim", appeal, "decide", "decision", "REFUSE");
        taken("akim", appeal, "decide", "decision", "GRANT");
        turnedAway("ещё не наступил", "executor", appeal, "visit-report", "report", "Были");
        town.at("2026-11-24T15:00:00");
        taken("executor", appeal, "visit-report", "report", "Фонарь не горит");
    }

    @Test
    void anExtensionIsProposedAndDecided() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        turnedAway("Укажите число дней", "executor", appeal, "extend", "days", "9".repeat(40), "reason", "Нужно");
        turnedAway("Больше", "executor", appeal, "extend", "days", "31", "reason", "Нужно");
        taken("executor", appeal, "extend", "days", "30", "reason", "Экспертиза столба");
        forms.opened("deputy", appeal, "decide")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Экспертиза столба")))
                .andExpect(content().string(containsString("7 января 2027")));
        turnedAway("Выберите решение", "deputy", appeal, "decide", "decision", "MAYBE", "reason", "Да");
        taken("deputy", appeal, "decide", "decision", "GRANT", "reason", "Нужна экспертиза");
        assertThat(town.card(appeal).due().considerBy()).isEqualTo(RECEIPT.plusDays(45));
        forms.opened("executor", appeal, "extend").andExpect(content().string(containsString("уже")));
    }

    @Test
    void whatWasDecidedTwiceIsDecidedOnce() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        taken("executor", appeal, "extend", "days", "5", "reason", "Нужно");
        int seen = town.entries(appeal).size();
        taken("deputy", appeal, "decide", "decision", "REFUSE", "reason", "Не нужно");
        forms.sentHavingSeen(seen, "akim", appeal, "decide", "decision", "GRANT", "reason", "Нужно")
                .andExpect(status().isUnprocessableContent());
        assertThat(town.entries(appeal)).hasSize(seen + 1);
    }

    @Test
    void anAppealIsLeftSuppliedAndTakenUpAgain() throws Exception {
        AppealId appeal = inWork(town.unsigned("city"));
        taken("executor", appeal, "leave", "ground", "NO_SUBSTANCE", "reason", "Непонятно, о чём речь");
        forms.opened("akim", appeal, "decide").andExpect(content().string(containsString("Непонятно, о чём речь")));
        taken("akim", appeal, "decide", "decision", "GRANT", "reason", "Суть не изложена");
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.UNCONSIDERED);
        turnedAway("Отметьте, что добавлено", "registrar", appeal, "complete", "supplied", "NAME");
        taken("registrar", appeal, "complete", "supplied", "SIGNATURE", "what", "Пришла и подписала");
        forms.opened("registrar", appeal, "complete").andExpect(status().isOk());
        taken("deputy", appeal, "take-up", "reason", "Суть изложена");
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.IN_WORK);
    }

    @Test
    void wordsAreKeptAsTheyWereWritten() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        taken("executor", appeal, "write", "words", "Уточните адрес: <b>дом</b> 10 & 12");
        taken("controller", appeal, "note", "words", "Проверить до пятницы");
        forms.opened("executor", forms.casePage(appeal))
                .andExpect(content().string(containsString("&lt;b&gt;дом&lt;/b&gt; 10 &amp; 12")))
                .andExpect(content().string(containsString("Проверить до пятницы")));
    }

    @Test
    void aStepOfAnotherRoleIsForbiddenAndAForeignCaseUnknown() throws Exception {
        AppealId appeal = inWork(town.paper("city"));
        for (String step : List.of("inquiry", "inquiry-answer", "visit", "visit-report", "extend", "leave", "write")) {
            forms.opened("registrar", appeal, step).andExpect(status().isForbidden());
            forms.sent("registrar", appeal, step).andExpect(status().isForbidden());
            forms.opened("energy.executor", appeal, step).andExpect(status().isNotFound());
        }
        for (String step : List.of("decide", "take-up")) {
            forms.opened("executor", appeal, step).andExpect(status().isForbidden());
            forms.sent("executor", appeal, step).andExpect(status().isForbidden());
        }
    }
}
