package kz.jauap.office.browser.screens;

import static kz.jauap.office.guide.Point.U34;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import kz.jauap.office.browser.Chromium;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The staff's keys: by their place in every layout, silent in fields, and not for everybody.
@DemoCity
@Thorough
class ShortcutsTest {
    private static final String PRESS = """
            ([code, key]) => (document.activeElement ?? document.body).dispatchEvent(
              new KeyboardEvent('keydown', { code, key, shiftKey: key === '?', bubbles: true, cancelable: true }))""";
    private static final String ROW = "document.activeElement.closest('tr')?.rowIndex ?? 0";

    private final int port;

    @Autowired
    ShortcutsTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    /// @param key what the layout makes of the key's place
    private static void press(Page page, String code, String key) {
        page.evaluate(PRESS, new String[] {code, key});
    }

    @Meets(U34)
    @ParameterizedTest
    @CsvSource({"KeyJ, j, KeyG, g, KeyQ, q", "KeyJ, о, KeyG, п, KeyQ, й"})
    void aRowAndAPlaceAreReachedInEveryLayout(
            String row, String rowKey, String go, String goKey, String to, String toKey) {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            page.navigate("/ru/staff/journal");
            press(page, row, rowKey);
            int first = (Integer) page.evaluate(ROW);
            press(page, row, rowKey);
            assertThat(first).isPositive();
            assertThat((Integer) page.evaluate(ROW)).isGreaterThan(first);
            press(page, go, goKey);
            press(page, to, toKey);
            page.waitForURL("**/ru/staff/queue");
        }
    }

    @Meets(U34)
    @Test
    void inAFieldTheyAreLettersAndSwitchedOffTheyAreNothing() {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            page.navigate("/ru/staff/journal");
            page.locator("main input[type=search]").first().focus();
            page.keyboard().type("jk");
            assertThat(page.locator("main input[type=search]").first().inputValue())
                    .isEqualTo("jk");
            page.evaluate("document.activeElement.blur()");
            press(page, "Slash", "?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.locator("#keys [name=off]").check();
            page.keyboard().press("Escape");
            press(page, "KeyJ", "j");
            assertThat((Integer) page.evaluate(ROW)).isZero();
            page.reload();
            press(page, "KeyJ", "j");
            assertThat((Integer) page.evaluate(ROW)).isZero();
        }
    }

    @Test
    void aStepOfACaseHasItsKey() {
        try (BrowserContext registrar = Chromium.officer(port, "registrar");
                Page page = registrar.newPage()) {
            page.navigate("/ru/staff/journal?stage=REGISTERED&body=city");
            page.locator("main tbody a[href*='/staff/case/']").first().click();
            page.waitForURL("**/staff/case/*");
            press(page, "KeyA", "ф");
            page.waitForURL("**/assign");
        }
    }
}
