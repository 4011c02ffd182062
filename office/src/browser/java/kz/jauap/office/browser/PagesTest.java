package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U1;
import static kz.jauap.office.guide.Point.U16;
import static kz.jauap.office.guide.Point.U6;
import static kz.jauap.office.guide.Rule.G9_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page in three languages: nothing cut off at 320 px, no fault in the console. No barrier that axe finds, and
/// nothing cut off at 1280 px: the main pages in every language, each other in one of them, at the widths and in the
/// themes in turn. `./jauap bench screens` looks at all.
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final List<Screen> SCREENS = Screen.all();
    /// Where most people come, and where officials spend their day.
    private static final Set<String> MAIN = Set.of(
            "/", "/file", "/question", "/status", "/threat", "/staff/queue", "/staff/intake", "/staff/case/{case}");

    private final Map<String, Page> readers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final int port;
    private final JdbcClient sql;

    @Autowired
    PagesTest(@Value("${local.server.port}") int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    static Stream<Arguments> pages() {
        return SCREENS.stream().flatMap(screen -> Legible.LANGUAGES.stream().map(lang -> Arguments.of(screen, lang)));
    }

    static Stream<Arguments> unscripted() {
        List<String> open = Screen.open();
        return open.stream()
                .map(path -> Arguments.of(path, Legible.LANGUAGES.get(open.indexOf(path) % Legible.LANGUAGES.size())));
    }

    @Meets({U1, U6})
    @Proves(G9_1)
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void isReadableByEverybody(Screen screen, String lang) {
        Page page = readers.computeIfAbsent(screen.login(), this::reader);
        String path = screen.path();
        faults.clear();
        int turn = SCREENS.indexOf(screen) + Legible.LANGUAGES.indexOf(lang);
        Legible.lit(page, turn / 2);
        var answer = page.navigate(screen.address(lang, sql));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
        if (MAIN.contains(path) || turn % Legible.LANGUAGES.size() == 0) {
            Legible.everywhere(page, path, lang, Legible.Width.inTurn(turn));
        } else {
            Legible.fits(page, Legible.Width.NARROW);
        }
        assertThat(faults).isEmpty();
    }

    /// The page of somebody who reads on and on: a visitor, or an officer signed in.
    private Page reader(String login) {
        Page page = (login.isEmpty() ? Chromium.visitor(port) : Chromium.officer(port, login)).newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        return page;
    }

    @Meets(U16)
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("unscripted")
    void isWholeWithoutAnyScript(String path, String lang) {
        Page page = readers.computeIfAbsent(
                "unscripted",
                _ -> Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT)
                        .newPage());
        assertThat(page.navigate("/" + lang + path).status()).isEqualTo(200);
        Legible.unscripted(page, path, lang);
    }

    @AfterAll
    void leave() {
        readers.values().forEach(page -> page.context().close());
    }
}
