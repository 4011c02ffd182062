package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.function.Consumer;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.act.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/// A head instructs several executors with a lead, in a real browser: one delivers, the lead sends it back, takes it
/// and
/// reports.
@DemoCity
@Thorough
class InstructionWalkTest {
    private static final String TASK = "Жарықтың өшу себебін екеулеп анықтаңыздар";

    private final int port;
    private final ApplicationContext office;

    @Autowired
    InstructionWalkTest(@Value("${local.server.port}") int port, ApplicationContext office) {
        this.port = port;
        this.office = office;
    }

    @EveryLanguage(everyday = "kk")
    void severalCarryItOutAndTheLeadReports(String lang) {
        Town town = Town.in(office);
        String home = "/" + lang + "/staff/case/" + Submitted.ofToday(office, port);
        String by = LocalDate.ofInstant(town.now(), Dates.ZONE).plusDays(3).toString();
        step("akim", home + "/instruct", page -> {
            page.fill("#task", TASK);
            page.selectOption("#lead", String.valueOf(town.officer("executor").id()));
            page.fill("#by", by);
            page.locator("input[name=others][value='"
                            + town.officer("executor2").id() + "']")
                    .check();
        });
        contributes(lang, home, "Кабель үзілген");
        step("executor", home + "/contributions", page -> {
            page.locator("input[name=decision][value=return]").check();
            page.fill("#words", "Суреті жоқ");
        });
        contributes(lang, home, "Кабель үзілген, сурет № 14 актіде");
        step("executor", home + "/contributions", _ -> {});
        step("executor", home + "/carried-out", page -> page.fill("#words", "Себебі – кабель"));
        try (BrowserContext head = Chromium.officer(port, "akim");
                Page page = head.newPage()) {
            page.navigate(home);
            assertThat(page.locator(".card.internal li.done").filter(saying(TASK)))
                    .hasCount(1);
            assertThat(page.locator(".card.internal")).containsText("сурет № 14 актіде");
            assertThat(page.locator(".card.internal")).containsText("Себебі – кабель");
        }
    }

    /// From his own list of instructions.
    private void contributes(String lang, String home, String words) {
        try (BrowserContext other = Chromium.officer(port, "executor2");
                Page page = other.newPage()) {
            page.navigate("/" + lang + "/staff/instructions");
            page.locator("tr").filter(saying(TASK)).locator("a").first().click();
            page.waitForURL("**" + home);
            page.locator("a[href$='/contribution']").first().click();
            page.fill("#words", words);
            sent(page, home);
        }
    }

    private void step(String login, String address, Consumer<Page> filled) {
        try (BrowserContext official = Chromium.officer(port, login);
                Page page = official.newPage()) {
            page.navigate(address);
            filled.accept(page);
            sent(page, address.replaceFirst("/[^/]*$", ""));
        }
    }

    private static void sent(Page page, String home) {
        page.locator("main form.form button.btn").first().click();
        page.waitForURL("**" + home);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
