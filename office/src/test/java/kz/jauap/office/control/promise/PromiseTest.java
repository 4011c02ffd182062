package kz.jauap.office.control.promise;

import static kz.jauap.office.guide.Rule.G6_2;
import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.site.status.WithCode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// From the day named in an answer to the proof that it was kept.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class PromiseTest extends TownWithPromises {
    private static final String MEASURE = "Кабель 15.12.2026 дейін ауыстырылады";

    private final PromiseWatch watch;

    @Autowired
    PromiseTest(ApplicationContext context, PromiseWatch watch) {
        super(context);
        this.watch = watch;
    }

    private ResultActions applicantSees(Registration of) throws Exception {
        var session = WithCode.opened(web, of.number().text(), of.code().grouped());
        return web.perform(get("/ru/status/" + of.number().alias()).session(session));
    }

    /// What the applicant reads of promises.
    private String promised(Registration of) throws Exception {
        String page = applicantSees(of).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("section[aria-labelledby=promises]").text();
    }

    @Proves({G6_2, G6_3})
    @Test
    void aDayNamedInAnAnswerIsFollowedUntilItIsKept() throws Exception {
        Registration of = answered("roads", MEASURE);
        AppealId appeal = of.appeal();
        assertThat(promises(appeal)).singleElement().isInstanceOfSatisfying(Promising.Promised.class, promised -> {
            assertThat(promised.by()).isEqualTo("2026-12-15");
            assertThat(promised.owner())
                    .isEqualTo(town.officer("roads.executor").id());
        });
        assertThat(promised(of)).as("not in the answer alone").contains(MEASURE, "Ожидается");
        watch.round();
        assertThat(promises(appeal)).hasSize(1);
        assertThat(aboveTheQueue("roads.head").text()).doesNotContain(MEASURE);

        town.at("2026-12-16T00:00:01");
        watch.round();
        watch.round();
        assertThat(promises(appeal)).hasSize(2).last().isInstanceOf(Promising.Lapsed.class);
        applicantSees(of).andExpect(content().string(containsString("Просрочено")));
        forms.opened("roads.head", "/ru/staff/promises").andExpect(content().string(containsString(MEASURE)));
        forms.opened("energy.head", "/ru/staff/promises").andExpect(content().string(not(containsString(MEASURE))));
        assertThat(aboveTheQueue("roads.head").text())
                .contains(MEASURE, of.number().text());
        assertThat(aboveTheQueue("roads.executor").text()).contains(MEASURE);
        assertThat(aboveTheQueue("roads.registrar").text()
                        + aboveTheQueue("energy.head").text())
                .doesNotContain(MEASURE);
        forms.sent("roads.executor", appeal, "promise-put-off", "promise", "1", "day", "2026-12-25", "reason", "аяз")
                .andExpect(status().isForbidden());
        forms.sent("roads.head", appeal, "promise-put-off", "promise", "1", "day", "2026-12-01", "reason", "аяз")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Новый день уже прошёл")));
        forms.sent("roads.head", appeal, "promise-put-off", "promise", "1", "day", "2026-12-25", "reason", "аяз")
                .andExpect(status().is3xxRedirection());
        watch.round();
        assertThat(promises(appeal)).last().isInstanceOf(Promising.PutOff.class);
        assertThat(aboveTheQueue("roads.head").text()).doesNotContain(MEASURE);

        forms.sent("roads.executor", appeal, "promise-kept", "promise", "1", "proof", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("roads.executor", appeal, "promise-kept", "promise", "1", "proof", "№ 31 акт")
                .andExpect(status().is3xxRedirection());
        applicantSees(of)
                .andExpect(content().string(containsString("Выполнено с опозданием")))
                .andExpect(content().string(containsString("№ 31 акт")));
        forms.opened("roads.head", "/ru/staff/promises").andExpect(content().string(not(containsString(MEASURE))));
        assertThat(watch.counted()).contains(new PromiseCount(new BodyId("roads"), 1, 0, 1, 0, 0));
    }

    /// Under additional control until it is done: the letter says so, and the applicant must know within three days.
    @Test
    void whatWasPromisedStaysUnderAdditionalControlUntilItIsDone() throws Exception {
        Registration of = answered("land", MEASURE);
        AppealId appeal = of.appeal();
        var session = WithCode.opened(web, of.number().text(), of.code().grouped());
        byte[] letter = web.perform(
                        get("/kk/status/" + of.number().alias() + "/answer.pdf").session(session))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Printed.text(letter)).contains("мәселе қосымша бақылауда болады", "8(4)-бап");
        applicantSees(of)
                .andExpect(content().string(containsString("На дополнительном контроле")))
                .andExpect(content().string(not(containsString("должен узнать об этом"))));
        forms.opened("land.head", forms.casePage(appeal))
                .andExpect(content().string(containsString("он должен узнать об этом не позднее")));

        forms.sent("controller", appeal, "remind", "words", "Уәде күні жақын")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        forms.sent("land.executor", appeal, "promise-kept", "promise", "1", "proof", "№ 32 акт")
                .andExpect(status().is3xxRedirection());
        forms.sent("controller", appeal, "remind", "words", "Тағы").andExpect(status().isUnprocessableContent());
        applicantSees(of).andExpect(content().string(not(containsString("На дополнительном контроле"))));
    }

    @Test
    void everyPageOpensInThreeLanguages() throws Exception {
        Registration of = answered("energy", MEASURE);
        for (String lang : List.of("kk", "ru", "en")) {
            String page = "/" + lang + "/staff/case/" + of.number().alias();
            forms.opened("energy.head", page + "/promise-put-off").andExpect(status().isOk());
            forms.opened("energy.executor", page + "/promise-kept").andExpect(status().isOk());
            forms.opened("energy.head", "/" + lang + "/staff/promises").andExpect(status().isOk());
            web.perform(get("/" + lang + "/promises")).andExpect(status().isOk());
        }
    }
}
