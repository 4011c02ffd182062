package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A head signs an answer in the browser; the applicant downloads it with the voucher, and anybody checks both.
@DemoCity
class HeadSignsTest {
    private static final Map<String, String> ANSWERED =
            Map.of("kk", "Жауап берілді", "ru", "Ответ дан", "en", "Answered");

    private final int port;
    private final ApplicationContext office;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    HeadSignsTest(
            @Value("${local.server.port}") int port, ApplicationContext office, JdbcClient sql, Tracking tracking) {
        this.port = port;
        this.office = office;
        this.sql = sql;
        this.tracking = tracking;
    }

    private String code(String number) {
        UUID appeal = sql.sql("select appeal from registry_card where alias = ?")
                .param(number)
                .query(UUID.class)
                .single();
        return tracking.code(new AppealId(appeal)).grouped();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theAnswerIsSignedElectronicallyAndChecked(String lang) {
        String number = Submitted.ofToday(office, port);
        Submitted.by(port, number);
        try (BrowserContext deputy = Chromium.officer(port, "deputy");
                Page page = deputy.newPage()) {
            page.navigate("/" + lang + "/staff/case/" + number + "/approve");
            page.locator("form[action$='/sign'] button[value=electronic]").click();
            page.waitForURL("**/staff/sign/*");
            Legible.keep(page, "head-signs-" + lang);
            page.locator("a[href$='/demo']").first().click();
            page.locator("[data-start]").click();
            page.waitForURL("**/staff/case/" + number);
            assertThat(page.locator("main")).containsText(ANSWERED.get(lang));
        }
        try (BrowserContext applicant = Chromium.visitor(port);
                Page page = applicant.newPage()) {
            page.navigate("/" + lang + "/status");
            page.fill("#number", number);
            page.fill("#code", code(number));
            page.locator("#statusform button").click();
            page.waitForURL("**/status/" + number);
            byte[] letter = Genuine.downloaded(
                    page, page.locator("a[href$='/answer.pdf']").first());
            byte[] voucher = page.request()
                    .get("/" + lang + "/voucher/" + number + ".pdf")
                    .body();
            Genuine.found(port, lang, Script.ON, letter, voucher);
            Genuine.found(port, lang, Script.OFF, letter);
        }
    }
}
