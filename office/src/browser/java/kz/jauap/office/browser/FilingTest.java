package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U16;
import static kz.jauap.office.guide.Point.U28;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kz.jauap.office.guide.Meets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Filing from the portal in a real browser, without any script.
@DemoCity
class FilingTest extends FilingPages {
    @Autowired
    FilingTest(@Value("${local.server.port}") int port) {
        super(port);
    }

    @Meets(U16)
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aQuestionIsAskedWithoutAnyScript(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.DARK);
                Page page = visitor.newPage()) {
            page.navigate("/" + lang + "/question");
            page.locator("#text").fill("На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить.");
            page.locator("#files").setInputFiles(new FilePayload[] {text("бір.txt"), text("екі.txt")});
            page.locator("main .form button.btn").first().click();
            page.waitForURL("**/" + lang + "/voucher/**");
            Locator voucher = page.locator(".voucher");
            assertThat(voucher.innerText()).contains("СУ-100-");
            Legible.keep(page, "voucher-applicant-" + lang + "-dark");
            page.setViewportSize(320, 800);
            Legible.keep(page, "voucher-applicant-" + lang + "-320");
        }
    }

    @Test
    void anEmptyQuestionIsToldSoAndNothingIsLost() {
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = visitor.newPage()) {
            page.navigate("/ru/question");
            page.locator("#place").fill("проспект Абая, 10");
            page.locator("main .form button.btn").first().click();
            assertThat(page.title()).startsWith("Ошибка:");
            assertThat(page.locator(".summary").innerText()).contains("Исправьте 1 ошибку");
            assertThat(page.locator("#place").inputValue()).isEqualTo("проспект Абая, 10");
        }
    }

    @Meets(U28)
    @Test
    void aThreatIsReportedWithoutANameAndStandsFirstInTheQueue() {
        String number;
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.LIGHT);
                Page page = visitor.newPage()) {
            page.navigate("/en/threat");
            page.locator("#text").fill("A bomb");
            page.locator("main .form button.btn").first().click();
            page.waitForURL("**/en/voucher/**");
            number = page.locator(".voucher .no").innerText();
        }
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.navigate("/en/staff/queue");
            assertThat(page.locator("main").innerText()).contains(number);
        }
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", ("Қосымша " + name).getBytes(StandardCharsets.UTF_8));
    }
}
