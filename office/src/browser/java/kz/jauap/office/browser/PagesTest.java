package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page in three languages: no barrier that axe finds, nothing cut off at 320 px, no fault in the console;
/// a picture of each is kept.
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final String NOBODY = "";
    private static final Map<String, List<String>> PAGES = Map.of(
            NOBODY,
            List.of(
                    "/",
                    "/guide",
                    "/file",
                    "/question",
                    "/threat",
                    "/anonymous",
                    "/status",
                    "/accessibility",
                    "/staff/sign-in"),
            "registrar",
            List.of("/staff/queue", "/staff/journal", "/staff/intake", "/staff/case/{case}", "/staff/voucher/{case}"),
            "controller",
            List.of("/staff/control"),
            "admin",
            List.of("/staff/typos"));

    private final Map<String, BrowserContext> readers = new HashMap<>();
    private final int port;
    private final JdbcClient sql;

    @Autowired
    PagesTest(@Value("${local.server.port}") int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    static List<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        PAGES.forEach((login, paths) ->
                paths.forEach(path -> LANGUAGES.forEach(lang -> pages.add(Arguments.of(login, path, lang)))));
        return pages;
    }

    @ParameterizedTest(name = "{1} in {2}")
    @MethodSource("pages")
    void isReadableByEverybody(String login, String path, String lang) {
        BrowserContext reader = readers.computeIfAbsent(
                login, name -> name.isEmpty() ? Chromium.visitor(port) : Chromium.officer(port, name));
        try (Page page = reader.newPage()) {
            List<String> faults = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(message.text());
                }
            });
            page.onPageError(faults::add);
            var answer = page.navigate("/" + lang + path.replace("{case}", openCase()));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
            keep(page, path, lang, "1280");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(each -> each.getId() + " " + each.getNodes())
                    .isEmpty();
            page.setViewportSize(320, 800);
            keep(page, path, lang, "320");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            page.setViewportSize(1280, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            keep(page, path, lang, "dark");
            assertThat(faults).isEmpty();
        }
    }

    /// An official case of the city that is open.
    private String openCase() {
        return sql.sql(
                        "select alias from registry_card where body = 'city' and legal and stage = 'IN_WORK' order by alias")
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    private static void keep(Page page, String path, String lang, String how) {
        String name = path.equals("/")
                ? "home"
                : path.replaceAll("[{}]", "").replaceAll("[^a-z]+", "-").substring(1);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Chromium.PICTURES.resolve(name + "-" + lang + "-" + how + ".png")));
    }

    @AfterAll
    void leave() {
        readers.values().forEach(BrowserContext::close);
    }
}
