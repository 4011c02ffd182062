package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Dates;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.urgent.call.Calls;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A threat without a name at three in the morning, from the page of whoever saw it to the sealed act of who took it
/// over, in a real browser.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "jauap.urgent.take-within=PT10M")
@Thorough
class ThreatAtNightTest {
    private static final String WORDS = "Под мостом на Саина двое прячут ящик, говорили о взрыве вокзала утром.";

    private final int port;
    private final Calls calls;
    private final MovableClock clock;

    @Autowired
    ThreatAtNightTest(@Value("${local.server.port}") int port, Calls calls, MovableClock clock) {
        this.port = port;
        this.calls = calls;
        this.clock = clock;
    }

    @BeforeEach
    void itIsThreeAtNight(@Autowired AlmatyStaff staff) {
        staff.load();
        ZonedDateTime tomorrow =
                LocalDate.now(clock).plusDays(1).atTime(LocalTime.of(3, 0)).atZone(Dates.ZONE);
        clock.set(tomorrow.toInstant());
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    private void minutes(int passed) {
        clock.set(clock.instant().plusSeconds(60L * passed));
        calls.watch();
    }

    private String reported() {
        try (BrowserContext witness = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.DARK);
                Page page = witness.newPage()) {
            page.navigate("/ru/threat");
            page.locator("#text").fill(WORDS);
            page.locator("main .form button.btn").first().click();
            page.waitForURL("**/ru/voucher/**");
            return page.url().replaceAll(".*/voucher/|[?#].*", "");
        }
    }

    @Test
    void isTakenSentOnAndHandedOverWithItsProof() throws Exception {
        Instant three = clock.instant();
        String number = reported();
        calls.watch();
        try (BrowserContext duty = Chromium.officer(port, "registrar");
                Page page = duty.newPage()) {
            page.navigate("/ru/staff/queue");
            page.locator("a.ringing").click();
            page.waitForURL("**/ru/staff/urgent");
            assertThat(page.locator("main a[href$='/" + number + "']").first()).isVisible();
            minutes(4);
            String file = "/ru/staff/case/" + number;
            page.navigate(file);
            page.locator("form[action$='/alarm'] button").click();
            assertThat(page.locator("form[action$='/alarm']")).hasCount(0);
            minutes(3);
            page.navigate(file + "/urgent");
            page.locator("input[name=found][value=SEND]").check();
            page.selectOption("#to", "police");
            page.fill("#reason", "Угроза взрыва, передаётся немедленно");
            page.locator("main .form button.btn").first().click();
            page.waitForURL("**" + file);
            minutes(8);
            page.navigate(file + "/hand-over");
            page.fill("#taker", "Ахметов Б.");
            page.fill("#post", "оперативный дежурный");
            page.locator("input[name=way][value=PHONE]").check();
            page.fill("#number", "КУИ 1234");
            page.fill("#day", LocalDate.ofInstant(three, Dates.ZONE).toString());
            page.fill("#time", "03:15");
            page.locator("main .form button.btn").first().click();
            page.waitForURL("**" + file);
            calls.watch();
            page.navigate(file);
            assertThat(page.locator("section:has(#alarm)")).containsText(Pattern.compile("через [4-9] мин"));
            assertThat(page.locator("section:has(#alarm)")).containsText(Pattern.compile("через 1\\d мин"));
            String act = page.locator("a[href$='/hand-over.pdf']").first().getAttribute("href");
            try (var paper = Loader.loadPDF(page.request().get(act).body())) {
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Ахметов Б.", "оперативный дежурный", "КУИ 1234")
                        .containsPattern("через 1\\d мин")
                        .doesNotContain("вокзала");
                assertThat(paper.getSignatureDictionaries()).hasSize(1);
            }
        }
    }
}
