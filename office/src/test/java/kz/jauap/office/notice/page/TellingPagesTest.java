package kz.jauap.office.notice.page;

import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Called;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class TellingPagesTest extends ToldCases {
    @Autowired
    TellingPagesTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theNextPageBeginsWhereTheLastOneEnded() throws Exception {
        AppealId first = extended();
        AppealId second = extended();
        String after = "/ru/staff/tellings?after=" + extension(first).id();
        forms.opened("registrar", after)
                .andExpect(content().string(allOf(containsString(number(second)), not(containsString(number(first))))));
        forms.opened("controller", after)
                .andExpect(content().string(allOf(containsString(number(second)), not(containsString(number(first))))));
        forms.opened("energy.registrar", after).andExpect(content().string(not(containsString(number(second)))));
        forms.opened("registrar", "/ru/staff/tellings?after=x").andExpect(status().isOk());
    }

    @Test
    void aProofThatIsTooLongStaysInItsFieldAndAGoodOneLeadsBackToItsPage() throws Exception {
        AppealId first = extended();
        AppealId second = extended();
        String after = String.valueOf(extension(first).id());
        String long501 = "я".repeat(501);
        proved(second, after, long501)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"proof-" + extension(second).id() + "-error\""),
                                containsString("Не больше 500"),
                                containsString(long501))));
        assertThat(provedBy(second)).isEmpty();
        proved(second, after, "я".repeat(500)).andExpect(redirectedUrl("/ru/staff/tellings?after=" + after));
        assertThat(provedBy(second)).contains(Way.POST);
        proved(first, "x", "RB1").andExpect(redirectedUrl("/ru/staff/tellings"));
    }

    private ResultActions proved(AppealId appeal, String after, String proof) throws Exception {
        return web.perform(post("/ru/staff/tellings/" + extension(appeal).id())
                .param("after", after)
                .param("proof-" + extension(appeal).id(), proof)
                .with(FormToken.sent())
                .with(at.as("registrar")));
    }

    @Test
    void whatIsTypedInOtherRowsStaysAndOneButtonProvesAllThatAreTyped() throws Exception {
        String[] rows = {row(extended()), row(extended()), row(extended())};
        MockHttpSession browser = new MockHttpSession();
        for (String address : List.of("/" + rows[0], "")) {
            web.perform(post("/ru/staff/tellings" + address)
                            .param("proof-" + rows[0], address.isEmpty() ? "" : "RB1")
                            .param("proof-" + rows[1], "получила дочь")
                            .param("way-" + rows[1], "IN_HAND")
                            .session(browser)
                            .with(FormToken.sent())
                            .with(at.as("registrar")))
                    .andExpect(redirectedUrl("/ru/staff/tellings"));
            var list = Jsoup.parse(
                    web.perform(get("/ru/staff/tellings").session(browser).with(at.as("registrar")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
            assertThat(list.select("#proof-" + rows[0])).isEmpty();
            assertThat(list.select("#proof-" + rows[1]).eachAttr("value"))
                    .isEqualTo(address.isEmpty() ? List.of() : List.of("получила дочь"));
            assertThat(list.select("#proof-" + rows[2])).hasSize(1);
        }
    }

    private String row(AppealId appeal) {
        return String.valueOf(extension(appeal).id());
    }

    private ResultActions called(AppealId appeal, String time, String spoken, String words) throws Exception {
        String about = String.valueOf(extension(appeal).id());
        String[] call = {"notice", about, "day", "2026-11-23", "time", time, "spoken", spoken, "words", words};
        return forms.sent("registrar", appeal, "call", call);
    }

    @Proves({G5_3, G6_3})
    @Test
    void aCallIsNotedWithWhomAndWhatAndProvesTheTelling() throws Exception {
        AppealId appeal = extended();
        forms.opened("registrar", "/ru/staff/tellings").andExpect(content().string(containsString(number(appeal))));
        forms.sent("registrar", appeal, "call").andExpect(status().isUnprocessableContent());
        called(appeal, "23:59", "SPOKEN", "x").andExpect(status().isUnprocessableContent());
        town.at("2026-11-23T11:00:00");
        called(appeal, "9:45", "SPOKEN", "Сам заявитель")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("не мог быть раньше того, о чём вы сообщили")));
        assertThat(provedBy(appeal)).as("nobody tells of it before it happened").isEmpty();
        forms.opened("registrar", appeal, "call")
                .andExpect(
                        content().string(allOf(containsString("Что сообщить заявителю"), containsString("проверка"))));
        called(appeal, "10:30", "NO_ANSWER", "Гудки, 10 раз").andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).isEmpty();
        called(appeal, "10:45", "SPOKEN", "Сам заявитель, принял к сведению").andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).contains(Way.CALL);
        assertThat(town.entries(appeal).stream().filter(Called.class::isInstance))
                .hasSize(2);
        forms.opened("registrar", "/ru/staff/tellings")
                .andExpect(content().string(not(containsString(number(appeal)))));
        web.perform(get(page(appeal)).session(opened(appeal)))
                .andExpect(content()
                        .string(allOf(containsString("никто не ответил"), containsString("разговор состоялся"))));
    }

    @Test
    void whatWasHandedOverIsProvedOnce() throws Exception {
        AppealId appeal = extended();
        long id = extension(appeal).id();
        String line = "/ru/staff/tellings/" + id;
        web.perform(post(line)
                        .param("way-" + id, "IN_HAND")
                        .param("proof-" + id, " ")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"proof-" + id + "-error\""),
                                containsString("<option value=\"IN_HAND\" selected>"))));
        web.perform(get(line + ".pdf").with(at.as("registrar"))).andExpect(status().isOk());
        web.perform(post(line)
                        .param("way-" + id, "IN_HAND")
                        .param("proof-" + id, "получил лично 23.11")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().is3xxRedirection());
        assertThat(provedBy(appeal)).contains(Way.IN_HAND);
        web.perform(post(line)
                        .param("proof-" + id, "ещё раз")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().isConflict());
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString("получил лично 23.11")));
    }

    @Test
    void clerksHearOfItOnTheLastWorkingDayBefore() throws Exception {
        extended();
        town.at("2026-11-25T09:00:00");
        rounds.go();
        forms.opened("registrar", "/ru/staff/queue").andExpect(content().string(containsString("/staff/tellings")));
        forms.opened("registrar", "/ru/staff/tellings").andExpect(content().string(containsString("предупреждение")));
    }
}
