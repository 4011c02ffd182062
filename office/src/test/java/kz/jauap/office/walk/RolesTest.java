package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What each role is there for, it can do: over HTTP, from its menu and from a case; and so can who stands in for it.
@OfficeTest
@Import(AtWork.class)
class RolesTest extends WorkingTown {
    private final ActTable acts;

    @Autowired
    RolesTest(ActTable acts, ApplicationContext office) {
        super(office);
        this.acts = acts;
    }

    private List<String> links(String login, String page, String which) throws Exception {
        String drawn = forms.opened(login, page)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        return Jsoup.parse(drawn).select(which).eachAttr("href");
    }

    private AppealId given() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent(
                        "registrar",
                        appeal,
                        "assign",
                        "executor",
                        String.valueOf(town.officer("executor").id()))
                .andExpect(status().is3xxRedirection());
        return appeal;
    }

    /// Every page that the menu offers to a role opens for it.
    @ParameterizedTest
    @CsvSource({
        "registrar, /staff/queue /staff/journal /staff/intake /staff/dispatch /staff/notices",
        "executor, /staff/queue",
        "akim, /staff/queue /staff/journal /staff/reports",
        "deputy, /staff/queue /staff/journal",
        "controller, /staff/journal /staff/control /staff/reports",
        "admin, /staff/people /staff/partners /staff/audit",
    })
    void eachRoleFindsItsPagesInItsMenu(String login, String pages) throws Exception {
        List<String> menu = links(login, "/ru/staff/queue", "nav a[href^=/ru/staff/]").stream()
                .map(each -> each.replaceFirst("^/ru", ""))
                .distinct()
                .toList();
        assertThat(menu).contains(pages.split(" "));
        for (String page : menu) {
            forms.opened(login, "/ru" + page).andExpect(status().isOk());
        }
    }

    /// A step that is offered can be taken, and each role is offered its own.
    @ParameterizedTest
    @CsvSource({
        "registrar, assign redirect",
        "executor, answer inquiry visit extend leave",
        "akim, assign redirect",
        "deputy, assign redirect",
        "controller, remind",
    })
    void eachRoleIsOfferedItsStepsAndTheirFormsOpen(String login, String steps) throws Exception {
        String page = forms.casePage(given());
        List<String> offered = links(login, page, ".stepsmenu a");
        assertThat(offered)
                .extracting(each -> each.replaceFirst(".*/", "").replaceFirst("[?#].*", ""))
                .contains(steps.split(" "));
        for (String step : offered) {
            forms.opened(login, step).andExpect(status().isOk());
        }
    }

    /// A registrar who stands in for the head reminds, which no registrar may, on the days named and no longer.
    @Test
    void whoStandsInForAHeadActsInHisPlaceAndOnlyMeanwhile() throws Exception {
        AppealId appeal = town.paper("economy");
        String clerk = "economy.executor";
        String executor = String.valueOf(town.officer(clerk).id());
        forms.sent(clerk, appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        assertThat(town.card(appeal).executor()).isPresent();
        forms.opened(clerk, appeal, "remind").andExpect(status().isForbidden());
        LocalDate today = LocalDate.of(2026, 11, 23);
        web.perform(post("/ru/staff/people/" + town.officer("economy.head").id() + "/substitute")
                        .with(at.as("admin"))
                        .with(FormToken.sent())
                        .param("standsIn", executor)
                        .param("since", today.toString())
                        .param("until", today.toString()))
                .andExpect(status().is3xxRedirection());
        forms.opened(clerk, appeal, "remind").andExpect(status().isForbidden());
        long head = town.officer("economy.head").id();
        long proposal = acts.open().stream()
                .filter(act -> act.officer() == head)
                .findFirst()
                .orElseThrow()
                .id();
        web.perform(post("/ru/staff/people/acts/" + proposal)
                        .with(at.as("admin2"))
                        .with(FormToken.sent())
                        .param("decision", "approve"))
                .andExpect(status().is3xxRedirection());
        forms.opened(clerk, appeal, "remind").andExpect(status().isOk());
        int before = town.entries(appeal).size();
        forms.sent(clerk, appeal, "remind", "words", "Мерзімі жақын").andExpect(redirectedUrl(forms.casePage(appeal)));
        assertThat(town.entries(appeal)).hasSize(before + 1);
        town.at("2026-11-25T10:00:00");
        forms.opened(clerk, appeal, "remind").andExpect(status().isForbidden());
    }
}
