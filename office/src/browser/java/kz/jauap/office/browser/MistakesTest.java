package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U5;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.browser.screens.Readers;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.browser.screens.Steps;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.registry.number.Tracking;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every form sent empty: it says so in its title and in its summary, and stays readable by everybody. How the forms
/// look
/// before, [PagesTest], [WritingTest] and [WaysToSignTest] see; the steps of officials are looked at here.
@DemoCity
class MistakesTest {
    private static final Map<String, String> PREFIX = Map.of("kk", "Қате:", "ru", "Ошибка:", "en", "Error:");
    /// Forgets all that stands in a form, also what it proposes, and lets the browser send it.
    private static final String EMPTY = """
            form => {
                form.noValidate = true;
                for (const field of form.elements) {
                    if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
                    else if (field.tagName === 'SELECT') field.selectedIndex = -1;
                    else if (field.tagName !== 'BUTTON' && field.type !== 'hidden' && field.type !== 'submit')
                        field.value = '';
                }
            }""";
    /// Counts what a person fills in.
    private static final String FIELDS =
            "form => [...form.elements].filter(each => each.matches('input:not([type=hidden]), textarea, select')).length";

    private final int port;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    MistakesTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.sql = sql;
        this.tracking = tracking;
    }

    @Meets(U5)
    @Test
    void ofThePublic() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of("/question", "/threat", "/status", "/v", "/v/appeal", "/v/file", "/typo"));
            said.assertAll();
        }
    }

    @Test
    void ofTheApplicant() {
        try (Readers readers = new Readers(port, sql, tracking)) {
            SoftAssertions said = new SoftAssertions();
            tell(
                    said,
                    readers.page(Screen.APPLICANT),
                    List.of(demonstrated("/status/{answered}/disagree"), demonstrated("/status/{late}/late")));
            said.assertAll();
        }
    }

    /// A path with one of the demonstration's cases in it.
    private String demonstrated(String path) {
        return new Screen("", path).address("ru", sql).replaceFirst("^/ru", "");
    }

    @Test
    void ofADraft() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/ru/file");
            page.locator("main form[action$='/file'][method=post] button").click();
            String draft = page.url().replaceFirst(".*/ru(/file/[^/]+)/.*", "$1");
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of(draft + "/text"));
            page.locator("#text").fill("Абай даңғылы, 10: шам жанбайды.");
            page.locator("button[value=ON]").click();
            page.navigate("/ru" + draft + "/check");
            page.locator("form[action$='/sign'] button").click();
            page.waitForURL("**/sign/**");
            String signing = page.url().replaceFirst(".*/ru(/sign/)", "$1");
            tell(said, page, List.of(signing + "/file"));
            said.assertAll();
        }
    }

    @Test
    void ofWhoJudgesAnAnswer() {
        try (Readers readers = new Readers(port, sql, tracking)) {
            Page page = readers.page(Screen.APPLICANT);
            SoftAssertions said = new SoftAssertions();
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate(new Screen(Screen.APPLICANT, "/status/{answered}").address(language(turn), sql));
                Locator form = page.locator("#vote form");
                form.evaluate(EMPTY);
                send(said, page, form.locator("button.btn"), "/status/vote", turn);
            }
            said.assertAll();
        }
    }

    @Test
    void ofWhoSaysTooMuchOfAPage() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate("/" + language(turn) + "/guide");
                page.locator("#useful button[value=true]").click();
                page.waitForURL("**/guide#useful");
                Locator form = page.locator("#useful form[action$='/vote/comment']");
                form.locator("textarea")
                        .evaluate("(field, text) => { field.maxLength = 9999; field.value = text; }", "ұ".repeat(1001));
                send(said, page, form.locator("button.btn").last(), "/vote/comment", turn);
                assertThat(page.locator("#comment").inputValue()).hasSize(1001);
            }
            said.assertAll();
        }
    }

    /// What no keyboard types comes back with a mark in its place; put right, it goes.
    @Test
    void ofWhatCannotBeRead() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate("/" + language(turn) + "/question");
                page.locator("#text").evaluate("field => { field.value = 'Абай, 10:\\n\\u0000 шам жанбайды'; }");
                page.locator("#place").fill("Абай 10");
                page.locator("main form:has(#text) button.btn").first().click();
                page.waitForSelector("#returned-0");
                assertThat(page.locator("#returned-0").inputValue()).isEqualTo("Абай, 10:\n\uFFFD шам жанбайды");
                Legible.inEveryLanguage(page, "/returned", language(turn), Legible.Width.inTurn(turn));
                page.locator("#returned-0")
                        .fill(
                                "Абай даңғылы, 10 үйдің жанында төрт шам екі аптадан бері жанбайды. Жөндеуіңізді сұраймын.");
                page.locator("form:has(#returned-0) button.btn").first().click();
                page.waitForURL("**/voucher/**");
            }
        }
    }

    @Test
    void ofADesk() {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            SoftAssertions said = new SoftAssertions();
            String many = new Screen("registrar", "/staff/queue/assign?case={case}").address("", sql);
            String begun = demonstrated("/staff/intake/later/{later}");
            tell(said, page, List.of("/staff/intake", begun, many.substring(1)));
            said.assertAll();
        }
    }

    @Test
    void ofTheAdministrator() {
        try (BrowserContext admin = Chromium.officer(port, "admin");
                Page page = admin.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(
                    said,
                    page,
                    List.of(
                            "/staff/people/new",
                            "/staff/partners",
                            "/staff/paragraphs/0",
                            "/staff/codes",
                            "/staff/calendar/day",
                            "/staff/calendar/years",
                            "/staff/brand",
                            "/staff/sites/medeu",
                            demonstrated("/staff/people/{officer}/change")));
            said.assertAll();
        }
    }

    @Meets(U5)
    @Test
    void ofTheEditor() {
        try (BrowserContext editor = Chromium.officer(port, "editor");
                Page page = editor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of("/staff/texts/key/site.text.help", "/staff/typos/1"));
            said.assertAll();
        }
    }

    @Test
    void ofEveryStep() {
        Set<String> seen = new HashSet<>();
        SoftAssertions said = new SoftAssertions();
        for (String login : Steps.officials(sql)) {
            try (BrowserContext officer = Chromium.officer(port, login);
                    Page page = officer.newPage()) {
                Map<String, String> steps = Steps.of(page, login, sql);
                steps.keySet().removeAll(seen);
                for (Map.Entry<String, String> step : steps.entrySet()) {
                    String name = "/staff/step/" + step.getKey();
                    look(said, page, step.getValue(), name, seen.size());
                    if (!sendEmpty(said, page, name, seen.size())) {
                        said.assertThatCode(() -> Legible.barsNobody(page, name))
                                .as(name)
                                .doesNotThrowAnyException();
                    }
                    seen.add(step.getKey());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        said.assertAll();
    }

    private static void tell(SoftAssertions said, Page page, List<String> paths) {
        int turn = 0;
        for (String path : paths) {
            String name = path.replaceFirst("^/(file|sign)/[^/]+/", "/$1/");
            open(said, page, path, turn);
            sendEmpty(said, page, name, turn++);
        }
    }

    private static void open(SoftAssertions said, Page page, String path, int turn) {
        Response answer = page.navigate("/" + language(turn) + path);
        said.assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private static void look(SoftAssertions said, Page page, String path, String name, int turn) {
        String lang = language(turn);
        open(said, page, path, turn);
        said.assertThatCode(() -> Legible.beforeItIsSent(page, name, lang, Legible.Width.inTurn(turn)))
                .as(path + " in " + lang)
                .doesNotThrowAnyException();
    }

    /// Sends the form before us empty, unless nothing is to be filled in.
    private static boolean sendEmpty(SoftAssertions said, Page page, String name, int turn) {
        Locator writing = page.locator("main form[method=post]:has(textarea)");
        Locator form = (writing.count() > 0 ? writing : page.locator("main form[method=post]")).first();
        if (form.count() == 0 || (Integer) form.evaluate(FIELDS) == 0) {
            return false;
        }
        form.evaluate(EMPTY);
        Locator buttons = form.locator("button[value=submit], button[value=ON]");
        Locator button = buttons.count() > 0
                ? buttons.first()
                : form.locator("button:visible:not([name=look])").last();
        send(said, page, button, name, turn);
        return true;
    }

    /// Sends what is mistaken, and looks at what comes back.
    private static void send(SoftAssertions said, Page page, Locator button, String name, int turn) {
        String lang = language(turn);
        page.waitForResponse(
                each -> each.request().isNavigationRequest()
                        && each.request().method().equals("POST"),
                button::click);
        page.waitForLoadState();
        said.assertThat(page.title()).as(name).startsWith(PREFIX.get(lang));
        said.assertThatCode(() -> Legible.everywhere(page, name + "/mistaken", lang, Legible.Width.inTurn(turn + 1)))
                .as(name + ", mistaken, in " + lang)
                .doesNotThrowAnyException();
    }

    private static String language(int turn) {
        return Legible.LANGUAGES.get(turn % Legible.LANGUAGES.size());
    }
}
