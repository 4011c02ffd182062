package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kz.jauap.office.guide.Point.U16;
import static kz.jauap.office.guide.Rule.G9_2;
import static kz.jauap.office.guide.Rule.G9_3;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What readers say to the office in a real browser: a mistake by its keys, and everything without any script.
@DemoCity
@Thorough
class ReadersWordTest {
    /// Marks a whole heading, as a reader does with the mouse, and says what is marked.
    private static final String MARK = """
            selector => {
              getSelection().selectAllChildren(document.querySelector(selector));
              return getSelection().toString().trim();
            }""";

    private final int port;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    ReadersWordTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.sql = sql;
        this.tracking = tracking;
    }

    @Proves(G9_3)
    @EveryLanguage(everyday = "kk")
    void aMarkedMistakeIsReportedByCtrlEnterAndReachesTheEditor(String lang) {
        String comment = "Дұрысы басқаша, " + lang;
        String marked;
        try (BrowserContext reader = Chromium.visitor(port);
                Page page = reader.newPage()) {
            page.navigate("/" + lang + "/guide");
            marked = (String) page.evaluate(MARK, "main h1");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#typo")).isVisible();
            assertThat(page.locator("#typo-quote")).hasText(marked);
            assertThat(page.locator("#typo-comment")).isFocused();
            page.keyboard().insertText(comment);
            Legible.everywhere(page, "/typo-keys", lang, Legible.Width.NARROW);
            page.locator("#typo form .btn").first().click();
            assertThat(page.locator("#typo-thanks")).isVisible();
        }
        assertReported(marked, comment);
    }

    private void assertReported(String quote, String comment) {
        try (BrowserContext editor = Chromium.officer(port, "editor");
                Page page = editor.newPage()) {
            page.navigate("/ru/staff/typos");
            assertThat(page.locator("main")).containsText(quote);
            assertThat(page.locator("main")).containsText(comment);
        }
    }

    @Test
    void theKeysAreSilentWhereNothingIsMarkedAndInAField() {
        try (BrowserContext reader = Chromium.visitor(port);
                Page page = reader.newPage()) {
            page.navigate("/ru/question");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#typo")).isHidden();
            page.evaluate(MARK, "main h1");
            page.locator("#place").dispatchEvent("keydown", java.util.Map.of("key", "Enter", "ctrlKey", true));
            assertThat(page.locator("#typo")).isHidden();
            page.locator("main h1").dispatchEvent("keydown", java.util.Map.of("key", "Enter", "ctrlKey", true));
            assertThat(page.locator("#typo")).isVisible();
            page.locator("#typo [data-close]").click();
            assertThat(page.locator("#typo")).isHidden();
        }
    }

    @Meets(U16)
    @Proves({G9_2, G9_3})
    @EveryLanguage(everyday = "en")
    void withoutAnyScriptAReaderVotesReportsAMistakeAndChoosesTheDark(String lang) {
        String quote = "Сөз қате жазылған, " + lang;
        try (BrowserContext reader = Chromium.visitor(port, Script.OFF, ColorScheme.LIGHT);
                Page page = reader.newPage()) {
            page.navigate("/" + lang + "/help");
            page.locator("#useful button[value=false]").click();
            assertThat(page.locator("#useful button[value=false]")).hasAttribute("aria-pressed", "true");
            page.locator("#useful-comment").fill("Мекенжай жоқ, " + lang);
            page.locator("#useful form[action$='/vote/comment'] button").click();
            assertThat(page.locator("#useful [role=status]").last()).isVisible();

            page.locator("a[data-typo]").click();
            page.locator("#quote").fill(quote);
            page.locator("main form button.btn").click();
            page.locator("main a.btn").first().click();
            page.waitForURL("**/" + lang + "/help");

            page.locator("form[data-theme-switch] button").first().click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            page.navigate("/" + lang + "/display");
            page.locator("main input[name=theme][value=light]").check();
            page.locator("input[name=size][value='150']").check();
            page.locator("main form button.btn").click();
            assertThat(page.locator("html")).hasAttribute("data-theme", "light");
            assertThat(page.locator("html")).hasAttribute("data-size", "150");
        }
        assertReported(quote, quote);
        try (BrowserContext editor = Chromium.officer(port, "editor");
                Page page = editor.newPage()) {
            page.navigate("/ru/staff/votes");
            assertThat(page.locator("main")).containsText("Мекенжай жоқ, " + lang);
        }
    }

    @Meets(U16)
    @EveryLanguage(everyday = "ru")
    void withoutAnyScriptAnApplicantFollowsWritesAndRates(String lang) {
        try (BrowserContext applicant = Chromium.visitor(port, Script.OFF, ColorScheme.LIGHT);
                Page page = applicant.newPage()) {
            follow(page, lang, "c.stage = 'IN_WORK' and c.urgency <> 'THREAT'");
            page.locator("form[action$='/message'] textarea").fill("Шам әлі жанбайды, " + lang);
            page.locator("form[action$='/message'] input[type=file]")
                    .setInputFiles(
                            new FilePayload("сурет.txt", "text/plain", "сурет".getBytes(StandardCharsets.UTF_8)));
            page.locator("form[action$='/message'] button.btn").first().click();
            assertThat(page.locator("main")).containsText("Шам әлі жанбайды, " + lang);
            assertThat(page.locator("main")).containsText("сурет.txt");

            follow(page, lang, "c.stage = 'ANSWERED'");
            page.locator("#vote input[name=voice][value=PARTLY]").check();
            page.locator("#vote button.btn").click();
            assertThat(page.locator("#vote [role=status]")).isVisible();
            assertThat(page.locator("#vote input[name=voice][value=PARTLY]")).isChecked();
        }
    }

    /// By number and code, as the voucher says them.
    private void follow(Page page, String lang, String which) {
        record Followed(AppealId appeal, String number) {}
        Followed of = sql.sql("select c.appeal, c.number from registry_card c where c.legal and c.body <> 'city' and "
                        + which + " order by c.registered_at")
                .query((row, _) ->
                        new Followed(new AppealId(row.getObject("appeal", UUID.class)), row.getString("number")))
                .list()
                .getFirst();
        page.navigate("/" + lang + "/status");
        page.locator("#statusform [name=number]").fill(of.number());
        page.locator("#statusform [name=code]").fill(tracking.code(of.appeal()).grouped());
        page.locator("#statusform button").first().click();
        page.waitForURL("**/" + lang + "/status/*");
    }
}
