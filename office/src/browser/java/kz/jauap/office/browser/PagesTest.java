package kz.jauap.office.browser;

import static kz.jauap.office.guide.Rule.G9_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.office.guide.Proves;
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
    private static final List<String> PUBLIC = List.of(
            "/",
            "/guide",
            "/file",
            "/question",
            "/embed/question",
            "/d/medeu",
            "/d/medeu/question",
            "/embed/d/medeu/question",
            "/questions",
            "/threat",
            "/anonymous",
            "/status",
            "/statistics",
            "/reception",
            "/reception/visit",
            "/promises",
            "/satisfaction",
            "/v",
            "/v/file",
            "/v/appeal",
            "/typo",
            "/display",
            "/accessibility",
            "/help",
            "/contacts",
            "/privacy",
            "/developers",
            "/directory",
            "/me",
            "/me/enter",
            "/directory/medeu",
            "/staff/sign-in");
    private static final Map<String, List<String>> STAFF = Map.of(
            "registrar",
            List.of(
                    "/staff/queue",
                    "/staff/journal",
                    "/staff/intake",
                    "/staff/intake/batch",
                    "/staff/reception",
                    "/staff/reception/schedule",
                    "/staff/reception/register",
                    "/staff/dispatch",
                    "/staff/notices",
                    "/staff/doors/parked",
                    "/staff/publication",
                    "/staff/case/{case}",
                    "/staff/voucher/{case}",
                    "/staff/voucher/{case}/strip"),
            "controller",
            List.of("/staff/control", "/staff/promises", "/staff/reports", "/staff/doors"),
            "admin",
            List.of(
                    "/staff/people",
                    "/staff/people/new",
                    "/staff/people/{officer}",
                    "/staff/audit",
                    "/staff/partners",
                    "/staff/sites",
                    "/staff/sites/medeu"),
            "editor",
            List.of(
                    "/staff/texts",
                    "/staff/texts/page/home",
                    "/staff/texts/key/site.text.help",
                    "/staff/texts/preview/guide",
                    "/staff/typos",
                    "/staff/typos/{typo}",
                    "/staff/votes"));

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
        List<Arguments> pages = new ArrayList<>();
        PUBLIC.forEach(path -> Legible.LANGUAGES.forEach(lang -> pages.add(Arguments.of("", path, lang))));
        STAFF.forEach((login, paths) ->
                paths.forEach(path -> Legible.LANGUAGES.forEach(lang -> pages.add(Arguments.of(login, path, lang)))));
        return pages.stream();
    }

    static Stream<Arguments> unscripted() {
        return PUBLIC.stream()
                .map(path ->
                        Arguments.of(path, Legible.LANGUAGES.get(PUBLIC.indexOf(path) % Legible.LANGUAGES.size())));
    }

    @Proves(G9_1)
    @ParameterizedTest(name = "{1} in {2}")
    @MethodSource("pages")
    void isReadableByEverybody(String login, String path, String lang) {
        Page page = readers.computeIfAbsent(login, this::reader);
        faults.clear();
        var answer = page.navigate("/" + lang
                + path.replace("{case}", openCase())
                        .replace("{officer}", officer())
                        .replace("{typo}", typo()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
        int turn = Legible.LANGUAGES.indexOf(lang) + path.length();
        Legible.everywhere(page, path, lang, Legible.Width.inTurn(turn));
        if (turn % Legible.LANGUAGES.size() == 0) {
            Legible.inTheDark(page, path, lang);
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

    /// An official case of the city that is open.
    private String openCase() {
        return sql.sql(
                        "select alias from registry_card where body = 'city' and legal and stage = 'IN_WORK' order by alias")
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }

    private String officer() {
        return sql.sql("select id::text from people_officer where login = 'executor'")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private String typo() {
        return sql.sql("select max(id)::text from site_typo")
                .query((row, _) -> row.getString(1))
                .single();
    }

    @AfterAll
    void leave() {
        readers.values().forEach(page -> page.context().close());
    }
}
