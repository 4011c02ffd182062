package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.browser.Chromium.Script;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A head signs an answer in the browser; the applicant downloads it with the voucher, and anybody checks both.
@DemoCity
class HeadSignsTest {
    private static final List<String> GENUINE = List.of(
            "Құжат түпнұсқа, өзгертілмеген", "Документ подлинный и не изменён", "The paper is genuine and unchanged");

    private final int port;
    private final JdbcClient sql;
    private final Tracking tracking;

    @Autowired
    HeadSignsTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        this.port = port;
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

    @Test
    void theAnswerIsSignedElectronicallyAndChecked() throws Exception {
        String number = Submitted.workable(sql);
        Submitted.by(port, number);
        try (BrowserContext deputy = Chromium.officer(port, "deputy");
                Page page = deputy.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/approve");
            page.locator("form[action$='/sign'] button[value=electronic]").click();
            page.waitForURL("**/staff/sign/*");
            Legible.keep(page, "head-signs");
            page.locator("a[href$='/demo']").first().click();
            page.locator("[data-start]").click();
            page.waitForURL("**/staff/case/" + number);
            assertThat(page.locator("main")).containsText("Жауап берілді");
        }
        Path letter;
        Path voucher;
        try (BrowserContext applicant = Chromium.visitor(port);
                Page page = applicant.newPage()) {
            page.navigate("/kk/status");
            page.fill("#number", number);
            page.fill("#code", code(number));
            page.locator("#statusform button").click();
            page.waitForURL("**/status/" + number);
            letter = saved(page, page.locator("a[href$='/answer.pdf']").first());
            voucher = fetched(page, "/kk/voucher/" + number + ".pdf");
        }
        for (int at = 0; at < 3; at++) {
            String lang = List.of("kk", "ru", "en").get(at);
            checked("/" + lang + "/v", letter, GENUINE.get(at), Script.ON);
            checked("/" + lang + "/v", voucher, GENUINE.get(at), Script.ON);
        }
        checked("/kk/v", letter, GENUINE.getFirst(), Script.OFF);
        byte[] changed = Files.readAllBytes(voucher);
        changed[changed.length / 2] ^= 1;
        Path other = Files.write(voucher.resolveSibling("changed.pdf"), changed);
        checked("/en/v", other, "We issued no such file", Script.ON);
    }

    private void checked(String path, Path file, String said, Script script) {
        try (BrowserContext anybody = Chromium.visitor(port, script, ColorScheme.LIGHT);
                Page page = anybody.newPage()) {
            page.navigate(path);
            page.setInputFiles("#file", file);
            page.locator("#checkfile button").click();
            assertThat(page.locator(".verdict")).containsText(said);
            Legible.keep(page, "checked-" + path.substring(1, 3));
        }
    }

    private static Path saved(Page page, Locator link) throws Exception {
        Download download = page.waitForDownload(link::click);
        Path to = Files.createTempFile("letter", ".pdf");
        download.saveAs(to);
        return to;
    }

    private static Path fetched(Page page, String path) throws Exception {
        return Files.write(
                Files.createTempFile("voucher", ".pdf"),
                page.request().get(path).body());
    }
}
