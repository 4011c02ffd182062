package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import kz.jauap.office.browser.Chromium.Script;

/// The page of checks as anybody uses it: a paper of ours is brought, and the page says what it is.
final class Genuine {
    private static final Map<String, String> SAID = Map.of(
            "kk", "Құжат түпнұсқа, өзгертілмеген",
            "ru", "Документ подлинный и не изменён",
            "en", "The paper is genuine and unchanged");

    private Genuine() {}

    /// What a browser downloads by a link.
    static byte[] downloaded(Page page, Locator link) {
        try {
            return Files.readAllBytes(page.waitForDownload(link::click).path());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The sealed voucher as its owner downloads it from the page he was led to, with its seal beside it; found
    /// genuine.
    static void voucher(Page page, int port, String lang, Script script) {
        page.waitForURL("**/" + lang + "/voucher/**");
        assertThat(page.locator(".voucher")).containsText("ЖТ-");
        assertThat(page.locator(".voucher")).containsText("СЫНАҚОВ СЫНАҚ");
        assertThat(page.locator("a[href$='.p7s']")).hasCount(1);
        byte[] voucher = page.request()
                .get(page.locator("a[href*='/voucher/'][href$='.pdf']").getAttribute("href"))
                .body();
        found(port, lang, script, voucher);
    }

    /// Has papers found genuine, and each of them with one byte changed not.
    static void found(int port, String lang, Script script, byte[]... papers) {
        try (BrowserContext anybody = Chromium.visitor(port, script, ColorScheme.LIGHT);
                Page page = anybody.newPage()) {
            for (byte[] paper : papers) {
                assertThat(verdict(page, lang, paper)).containsText(SAID.get(lang));
                byte[] changed = paper.clone();
                changed[changed.length / 2] ^= 1;
                assertThat(verdict(page, lang, changed)).not().containsText(SAID.get(lang));
            }
        }
    }

    private static Locator verdict(Page page, String lang, byte[] paper) {
        page.navigate("/" + lang + "/v");
        page.setInputFiles("#file", new FilePayload("paper.pdf", "application/pdf", paper));
        page.locator("#checkfile button").click();
        Locator verdict = page.locator(".verdict");
        verdict.waitFor();
        Legible.keep(page, "checked-" + lang);
        return verdict;
    }
}
