package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The letters that wait to leave a busy chancellery are read page by page, and one that is noted wrong stays in sight.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class DispatchPagesTest extends WorkingTown {
    private static final BodyId NAURYZBAY = new BodyId("nauryzbay");

    private final DispatchTable table;
    private final Dispatching dispatching;
    private final Aggrieved aggrieved;

    @Autowired
    DispatchPagesTest(ApplicationContext context) {
        super(context);
        table = context.getBean(DispatchTable.class);
        dispatching = context.getBean(Dispatching.class);
        aggrieved = new Aggrieved(context, town);
    }

    @Test
    void theLastOneIsNotedOnTheSecondPage() throws Exception {
        AppealId last = waiting(Stretch.LINES + 1).getLast();
        String number = town.card(last).number().text();
        String alias = town.card(last).number().alias();
        Document first = Jsoup.parse(opened("/ru/staff/dispatch"));
        assertThat(first.select("tbody tr")).hasSize(Stretch.LINES);
        assertThat(first.text()).doesNotContain(number);
        String next = first.select("nav.pages a[rel=next]").attr("href");
        String turn = turn(first.html());
        assertThat(next).isEqualTo("/ru/staff/dispatch?turn=" + turn);
        Document second = Jsoup.parse(opened(next));
        assertThat(second.select("tbody tr")).hasSize(1);
        assertThat(second.text()).contains(number);
        assertThat(second.select("input[name=turn]").attr("value")).isEqualTo(turn);
        var mistaken = forms.sent(
                        "nauryzbay.registrar",
                        last,
                        "dispatch",
                        "turn",
                        turn,
                        "way-" + alias,
                        "POST",
                        "proof-" + alias,
                        "")
                .andExpect(status().isUnprocessableContent());
        assertThat(Jsoup.parse(mistaken.andReturn().getResponse().getContentAsString())
                        .select("tbody tr")
                        .text())
                .contains(number);
        forms.sent(
                        "nauryzbay.registrar",
                        last,
                        "dispatch",
                        "turn",
                        turn,
                        "way-" + alias,
                        "POST",
                        "proof-" + alias,
                        "№ 12")
                .andExpect(redirectedUrl(next));
        allGo();
        assertThat(Jsoup.parse(opened(next)).select("tbody tr")).isEmpty();
    }

    /// Another clerk works at the same list: what he sends moves the rest up, over the border of a page.
    @Test
    void aRowThatHasMovedToThePageBeforeIsSentToo() throws Exception {
        List<AppealId> letters = waiting(Stretch.LINES + 2);
        List<AppealId> second = letters.subList(Stretch.LINES, letters.size());
        String turn = turn(opened("/ru/staff/dispatch"));
        dispatching.dispatch(town.hand("nauryzbay.registrar", letters.getFirst()), Answering.Way.POST, "№ 1");
        assertThat(Jsoup.parse(opened("/ru/staff/dispatch?turn=" + turn)).select("tbody tr"))
                .as("where somebody is reading nothing moves")
                .hasSize(2);
        MockHttpServletRequestBuilder sheet = post("/ru/staff/dispatch")
                .param("turn", turn)
                .with(FormToken.sent())
                .with(at.as("nauryzbay.registrar"));
        second.forEach(each -> sheet.param("proof-" + town.card(each).number().alias(), "№ 14"));
        web.perform(sheet).andExpect(status().is3xxRedirection());
        assertThat(second).noneMatch(table::waits);
        allGo();
    }

    private static String turn(String page) {
        String next = Jsoup.parse(page).select("nav.pages a[rel=next]").attr("href");
        return next.substring(next.indexOf('=') + 1);
    }

    private List<AppealId> waiting(int many) {
        List<AppealId> letters = new ArrayList<>();
        for (int letter = 1; letter <= many; letter++) {
            AppealId of = town.paper("nauryzbay");
            aggrieved.sign(of, "nauryzbay.head", Outcome.EXPLAINED);
            table.queue(of, NAURYZBAY, town.now().plusSeconds(letter));
            letters.add(of);
        }
        return List.copyOf(letters);
    }

    private void allGo() {
        for (DispatchTable.Waiting each : table.waiting(Set.of(NAURYZBAY))) {
            dispatching.dispatch(town.hand("nauryzbay.registrar", each.appeal()), Answering.Way.POST, "№ 13");
        }
    }

    private String opened(String address) throws Exception {
        return forms.opened("nauryzbay.registrar", address)
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
