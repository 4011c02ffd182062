package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.act.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// A standard paragraph in a real browser: it goes into an answer on the days its norm holds, and on no other.
@DemoCity
@Thorough
class ParagraphWalkTest {
    private static final String WRITTEN = "Бұрын жазылған";

    private final int port;
    private final ApplicationContext office;

    @Autowired
    ParagraphWalkTest(@Value("${local.server.port}") int port, ApplicationContext office) {
        this.port = port;
        this.office = office;
    }

    @EveryLanguage(everyday = "ru")
    void itGoesInWhileItsNormHolds(String lang) {
        LocalDate today = LocalDate.ofInstant(Town.in(office).now(), Dates.ZONE);
        String title = "Абзац " + lang;
        String draft = "/" + lang + "/staff/case/" + Submitted.ofToday(office, port) + "/answer";
        try (BrowserContext head = Chromium.officer(port, "akim");
                Page desk = head.newPage();
                BrowserContext executor = Chromium.officer(port, "executor");
                Page answer = executor.newPage()) {
            write(desk, lang, title, today);
            Locator row = desk.locator("tr").filter(saying(title));
            assertThat(row.locator(".tag--bad")).hasCount(1);
            answer.navigate(draft);
            answer.fill("#fact-1", WRITTEN);
            insert(answer, title);
            assertThat(answer.locator(".summary a[href='#paragraph']")).hasCount(1);
            assertThat(answer.locator("#fact-1")).hasValue(WRITTEN);

            row.locator("a").first().click();
            desk.fill("#until", "");
            save(desk);
            assertThat(desk.locator("tr").filter(saying(title)).locator(".tag--ok"))
                    .hasCount(1);
            answer.navigate(draft);
            answer.fill("#fact-1", WRITTEN);
            insert(answer, title);
            assertThat(answer.locator("#fact-1")).hasValue(Pattern.compile(WRITTEN + "\\s+№ .*\\d.* қаралды\\.?"));
            assertThat(answer.locator("#norm-1")).hasValue("АӘК, 5-бап");
        }
    }

    /// Whose norm was in force until yesterday.
    private static void write(Page desk, String lang, String title, LocalDate today) {
        desk.navigate("/" + lang + "/staff/paragraphs/0");
        for (String tongue : List.of("kk", "ru", "en")) {
            desk.fill("#title-" + tongue, title);
            desk.fill("#words-" + tongue, "№ {number} қаралды.");
            desk.fill("#norm-" + tongue, "АӘК, 5-бап");
        }
        desk.fill("#since", "2020-01-01");
        desk.fill("#until", today.toString());
        save(desk);
    }

    private static void save(Page desk) {
        desk.locator("main form button.btn").first().click();
        desk.waitForURL("**/staff/paragraphs");
    }

    private static void insert(Page answer, String title) {
        if (!answer.locator("#paragraph").isVisible()) {
            answer.locator("details:has(#paragraph) summary").click();
        }
        String value = answer.locator("#paragraph option")
                .filter(saying(title))
                .first()
                .getAttribute("value");
        answer.selectOption("#paragraph", value);
        answer.selectOption("#into", "1");
        answer.locator("button[name=do][value=insert]").click();
        answer.waitForLoadState();
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
