package kz.jauap.office.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.jauap.law.appeal.RepeatReason;
import kz.jauap.office.consideration.Noting;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.kin.Joining;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// How the page of a case is laid out: its parts have links, and what only the staff sees is told apart.
@OfficeTest
@Import(AtWork.class)
class CasePartsTest extends WorkingTown {
    private final Noting noting;
    private final Joining joining;

    @Autowired
    CasePartsTest(ApplicationContext context, Noting noting, Joining joining) {
        super(context);
        this.noting = noting;
        this.joining = joining;
    }

    private Document opened(AppealId appeal) throws Exception {
        String path = "/ru/staff/case/" + town.card(appeal).number().alias();
        return Jsoup.parse(web.perform(get(path).with(at.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void everyLinkAtItsHeadLeadsToAPartOfIt() throws Exception {
        Document page = opened(town.paper("city"));
        assertThat(page.select(".casetabs a").eachAttr("href"))
                .contains("#letter", "#course")
                .allSatisfy(anchor -> assertThat(page.select(anchor)).hasSize(1));
    }

    @Test
    void whatOnlyTheStaffSeesSaysSo() throws Exception {
        AppealId appeal = town.paper("city");
        assertThat(noting.note(town.hand("registrar", appeal), "Звонила соседка"))
                .isInstanceOf(Acted.Done.class);
        assertThat(opened(appeal).select("#course ~ ol .note--staff").text())
                .contains("Звонила соседка", "Видно только сотрудникам");
    }

    @Test
    void aRepeatedOneNamesWhatItRepeats() throws Exception {
        AppealId earlier = town.paper("city");
        town.at("2026-11-24T10:00:00");
        AppealId again = town.paper("city");
        assertThat(opened(again).select(".casehead .tag--violet").text()).doesNotContain("Повторное");
        assertThat(joining.join(
                        town.hand("registrar", again),
                        new Joining.Finding(
                                town.card(earlier).number().text(),
                                Receipt.Bond.REPEATED,
                                Optional.of(RepeatReason.TERM_MISSED),
                                "То же самое")))
                .isInstanceOf(Acted.Done.class);
        assertThat(opened(again).select(".casehead .tag--violet").text())
                .contains("Повторное к " + town.card(earlier).number().text(), "Повторное: 2-е за год");
    }
}
