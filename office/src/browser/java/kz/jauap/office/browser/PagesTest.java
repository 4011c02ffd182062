package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U1;
import static kz.jauap.office.guide.Point.U12;
import static kz.jauap.office.guide.Point.U16;
import static kz.jauap.office.guide.Point.U6;
import static kz.jauap.office.guide.Rule.G9_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.browser.screens.Foreign;
import kz.jauap.office.browser.screens.Readers;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.Sample;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page in three languages: nothing cut off at 320 px and no fault in the console; in one of them, in turn,
/// nothing cut off at 1280 px, no barrier that axe finds, and nothing missing without scripts.
/// `./jauap bench screens` looks at all of it, a day at some of the pages.
@DemoCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final List<Screen> SCREENS = Screen.all();
    private static final int EVERYDAY_STEP = 17;

    private final Set<Page> watched = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Readers readers;
    private final JdbcClient sql;
    private final Page unscripted;

    @Autowired
    PagesTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.readers = new Readers(port, sql, tracking);
        this.sql = sql;
        this.unscripted =
                Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT).newPage();
    }

    static Stream<Arguments> pages() {
        return SCREENS.stream().flatMap(screen -> Legible.LANGUAGES.stream().map(lang -> Arguments.of(screen, lang)));
    }

    static Stream<Arguments> some() {
        return Sample.ofToday(pages().toList(), EVERYDAY_STEP);
    }

    static Stream<Arguments> unscripted() {
        return Screen.open().stream()
                .flatMap(path -> Legible.LANGUAGES.stream()
                        .filter(lang -> Legible.close(path, lang))
                        .map(lang -> Arguments.of(path, lang)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("some")
    void isReadableEveryDay(Screen screen, String lang) {
        isReadableByEverybody(screen, lang);
    }

    @Thorough
    @Meets({U1, U6, U12})
    @Proves(G9_1)
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("pages")
    void isReadableByEverybody(Screen screen, String lang) {
        Page page = readers.page(screen.login());
        if (watched.add(page)) {
            watch(page);
        }
        faults.clear();
        int turn = SCREENS.indexOf(screen) + Legible.LANGUAGES.indexOf(lang);
        if (Legible.close(screen.path(), lang)) {
            Legible.lit(page, turn / 2);
        }
        var answer = page.navigate(readers.address(screen, lang));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
        assertThat(Foreign.sentences(page, lang)).isEmpty();
        Legible.inEveryLanguage(page, screen.path(), lang, Legible.Width.inTurn(turn));
        assertThat(faults).isEmpty();
    }

    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
    }

    @Thorough
    @Meets(U16)
    @Tag("languages")
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("unscripted")
    void isWholeWithoutAnyScript(String path, String lang) {
        assertThat(unscripted.navigate(new Screen("", path).address(lang, sql)).status())
                .isEqualTo(200);
        Legible.unscripted(unscripted, path, lang);
    }

    @AfterAll
    void leave() {
        readers.close();
        unscripted.context().close();
    }
}
