package kz.jauap.office.people.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.WorkingTown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/// Files with what cases hold leave by two persons.
@OfficeTest
@Import(AtWork.class)
class ExportTest extends WorkingTown {
    private static final String FILE =
            "/staff/journal/table.xlsx?stage=REGISTERED&q=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2";
    private static final String PAGE = "/ru/staff/exports";

    private final JdbcClient sql;

    @Autowired
    ExportTest(ApplicationContext context, JdbcClient sql) {
        super(context);
        this.sql = sql;
    }

    private ResultActions fetched(String login) throws Exception {
        return web.perform(get(URI.create("/ru" + FILE)).with(at.as(login)));
    }

    private ResultActions asked(String login, String reason) throws Exception {
        return web.perform(post(PAGE)
                .param("of", FILE)
                .param("reason", reason)
                .with(at.as(login))
                .with(FormToken.sent()));
    }

    private void decided(String login, String id, String decision) throws Exception {
        says(login, id, decision).andExpect(redirectedUrl(PAGE));
    }

    private ResultActions says(String login, String id, String decision) throws Exception {
        return web.perform(post(PAGE + "/" + id)
                .param("decision", decision)
                .with(at.as(login))
                .with(FormToken.sent()));
    }

    private Document page(String login) throws Exception {
        return Jsoup.parse(web.perform(get(PAGE).with(at.as(login)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    /// The one that waits for somebody's word, by the address its buttons send to.
    private String waiting(String login) throws Exception {
        String action = page(login)
                .select("section[aria-labelledby=before] form")
                .eachAttr("action")
                .getLast();
        return action.substring(action.lastIndexOf('/') + 1);
    }

    private List<String> audited(String deed) {
        return sql.sql("select subject || '|' || reason from people_audit where deed = ? order by id desc limit 3")
                .param(deed)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void nobodyTakesAFileAloneAndWhatItIsForIsWrittenDown() throws Exception {
        town.at("2026-12-01T10:00:00");
        fetched("roads.registrar")
                .andExpect(status().is3xxRedirection())
                .andExpect(result ->
                        assertThat(result.getResponse().getRedirectedUrl()).startsWith(PAGE + "?of="));
        asked("roads.registrar", " ").andExpect(status().isUnprocessableContent());
        asked("roads.registrar", "Прокуратураға").andExpect(redirectedUrl(PAGE));
        fetched("roads.registrar").andExpect(status().is3xxRedirection());
        String id = waiting("roads.head");
        decided("roads.registrar", id, "confirm");
        fetched("roads.registrar").andExpect(status().is3xxRedirection());
        assertThat(page("roads.head").text()).contains("Прокуратураға");
        decided("roads.head", id, "confirm");
        fetched("roads.registrar").andExpect(status().isOk());
        fetched("roads.head").andExpect(status().is3xxRedirection());
        assertThat(audited("EXPORT_ASKED").getFirst()).isEqualTo("journal.xlsx|Прокуратураға");
        assertThat(audited("EXPORT_CONFIRMED").getFirst()).isEqualTo("journal.xlsx roads.registrar|Прокуратураға");
        assertThat(audited("EXPORTED").getFirst()).isEqualTo("journal.xlsx stage=REGISTERED|Прокуратураға");
        town.at("2026-12-02T10:00:01");
        fetched("roads.registrar").andExpect(status().is3xxRedirection());
    }

    @Test
    void aRefusedOneStaysAndADecidedOneIsNotDecidedAgain() throws Exception {
        asked("roads.registrar", "Талдауға").andExpect(redirectedUrl(PAGE));
        String id = waiting("roads.head");
        says("roads.head", id, "perhaps").andExpect(status().isBadRequest());
        assertThat(waiting("roads.head")).isEqualTo(id);
        decided("roads.head", id, "refuse");
        decided("controller", id, "confirm");
        fetched("roads.registrar").andExpect(status().is3xxRedirection());
        assertThat(audited("EXPORT_REFUSED").getFirst()).isEqualTo("journal.xlsx roads.registrar|Талдауға");
        asked("roads.registrar", "Талдауға");
        decided("roads.registrar", waiting("roads.head"), "refuse");
        assertThat(page("roads.head").select("section[aria-labelledby=before]").text())
                .doesNotContain("Талдауға");
    }

    @Test
    void theSecondPersonIsOfTheSameBodyOrOfTheCityAndMayTakeSuchFilesHimself() throws Exception {
        asked("roads.registrar", "Есеп үшін");
        assertThat(page("controller").text()).contains("Есеп үшін");
        assertThat(page("energy.head").text()).doesNotContain("Есеп үшін");
        decided("energy.head", waiting("controller"), "confirm");
        fetched("roads.registrar").andExpect(status().is3xxRedirection());
        web.perform(get(PAGE).with(at.as("roads.executor"))).andExpect(status().isForbidden());
        web.perform(get("/ru/staff/queue").with(at.as("roads.head")))
                .andExpect(content().string(containsString("ждёт подтверждения")));
    }

    @Test
    void nothingButTheFilesOfTheOfficeIsAskedFor() throws Exception {
        for (String other :
                List.of("", "//evil.example", "/staff/audit", "/staff/journal/table.xlsx?" + "x".repeat(5000))) {
            web.perform(post(PAGE)
                            .param("of", other)
                            .param("reason", "x")
                            .with(at.as("roads.head"))
                            .with(FormToken.sent()))
                    .andExpect(status().isBadRequest());
        }
        asked("roads.head", "Жасырын сөз");
        assertThat(sql.sql("select encode(address, 'escape') from people_export")
                        .query((row, _) -> row.getString(1))
                        .list())
                .noneMatch(each -> each.contains("journal"));
    }
}
