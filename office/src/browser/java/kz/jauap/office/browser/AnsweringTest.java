package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An answer from the first draft to the head's signature, in a real browser.
@DemoCity
class AnsweringTest {
    private static final String SENTENCE =
            "Мамандар орнына барып тексерді, ақау анықталды және сол күні толық жойылды.";

    private final int port;
    private final JdbcClient sql;

    @Autowired
    AnsweringTest(@Value("${local.server.port}") int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    /// A case on the desk of the city's executor that has no answer yet.
    private String workable() {
        return sql.sql("""
                        select c.alias from registry_card c join people_officer o on o.id = c.executor
                        where o.login = 'executor' and c.stage = 'IN_WORK' and c.waiting = 'NOBODY' and c.legal
                        order by c.alias""").query((row, _) -> row.getString(1)).list().getFirst();
    }

    @Test
    void anAnswerIsDraftedCompletedAndSigned() {
        String number = workable();
        try (BrowserContext executor = Chromium.officer(port, "executor");
                Page page = executor.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/answer");
            page.selectOption("#language", "kk");
            fill(page.locator("main textarea:visible"), SENTENCE);
            fill(page.locator("main form.answerform input.input"), "№ 17 тексеру актісі, заңның 27-бабы");
            choose(page.locator("select[name^=finding]"), "CONFIRMED");
            choose(page.locator("select[name^=decision]"), "SATISFIED");
            page.locator(".answerform > .row button[value=submit]").click();
            page.waitForURL("**/staff/case/" + number);
        }
        try (BrowserContext deputy = Chromium.officer(port, "deputy");
                Page page = deputy.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/approve");
            page.fill("#password", Chromium.PASSWORD);
            page.locator("form[action$='/sign'] button").click();
            page.navigate("/kk/staff/case/" + number);
            assertThat(page.locator("main")).containsText("Жауап берілді");
        }
    }

    private static void fill(Locator fields, String words) {
        fields.all().forEach(field -> field.fill(words));
    }

    private static void choose(Locator fields, String value) {
        fields.all().forEach(field -> field.selectOption(value));
    }
}
