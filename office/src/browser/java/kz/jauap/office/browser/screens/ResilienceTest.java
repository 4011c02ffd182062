package kz.jauap.office.browser.screens;

import static kz.jauap.office.guide.Point.U18;
import static kz.jauap.office.guide.Point.U2;
import static kz.jauap.office.guide.Point.U20;
import static kz.jauap.office.guide.Point.U21;
import static kz.jauap.office.guide.Point.U22;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.browser.Chromium;
import kz.jauap.office.browser.DemoCity;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What befalls people while they file: no script, no connection, no session, no mouse.
@DemoCity
@Thorough
class ResilienceTest {
    private static final String TEXT = "Абай даңғылы, 10: екі апта бойы шам жанбайды.";
    /// The name of whatever has the focus.
    private static final String FOCUSED =
            "(document.activeElement.id || document.activeElement.value || document.activeElement.innerText || '')";

    /// Where upon the page whatever has the focus begins and ends, within what the page is about.
    private static final String PLACE = """
            (() => {
              const box = document.activeElement.getBoundingClientRect();
              return document.activeElement.closest('main') && [box.top + scrollY, box.bottom + scrollY];
            })()""";

    private final int port;

    @Autowired
    ResilienceTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    private static void begin(Page page) {
        page.navigate("/ru/file");
        page.locator("main form[action$='/file'][method=post] button").click();
    }

    private static void on(Page page) {
        page.locator("button[value=ON]").click();
    }

    /// Up to the page of the text, with a name given.
    private static void upToTheText(Page page) {
        begin(page);
        on(page);
        page.locator("#surname").fill("Оспанова");
        on(page);
        on(page);
    }

    /// Writes the text and goes to another field: what was written is kept by itself.
    private static void writeAndLeave(Page page) {
        page.locator("#text").fill(TEXT);
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().endsWith("/text/keep"),
                () -> page.locator("#subject").focus());
    }

    @Meets(U18)
    @Test
    void aScriptThatDoesNotComeHoldsNothingUp() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/ru/file");
            visitor.route("**/*.js", Route::abort);
            upToTheText(page);
            page.locator("#text").fill(TEXT);
            on(page);
            page.navigate(page.url().replaceAll("/[a-z]+$", "/check"));
            assertThat(page.locator("main").innerText()).contains(TEXT, "Оспанова");
        }
    }

    @Meets({U20, U21})
    @Test
    void aBrokenConnectionAndAnEndedSessionLoseNothing() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            upToTheText(page);
            String here = page.url();
            writeAndLeave(page);
            visitor.setOffline(true);
            page.locator("button[value=ON]").click();
            page.waitForURL("chrome-error://**");
            visitor.setOffline(false);
            visitor.clearCookies();
            page.navigate(here);
            assertThat(page.locator("#text").inputValue()).isEqualTo(TEXT);
            on(page);
            page.navigate(page.url().replaceAll("/[a-z]+$", "/check"));
            assertThat(page.locator("main").innerText()).contains(TEXT, "Оспанова");
        }
    }

    @Meets(U22)
    @Test
    void anotherLanguageKeepsTheTextAndThePage() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            upToTheText(page);
            writeAndLeave(page);
            page.locator(".lang a[hreflang=kk]").first().click();
            page.waitForURL("**/kk/file/*/text");
            assertThat(page.locator("#text").inputValue()).isEqualTo(TEXT);
        }
    }

    /// Tab by tab to where one wants to be; the stops passed on the way come in the order of the eyes.
    private static void tabTo(Page page, String selector) {
        List<String> passed = new ArrayList<>();
        double above = Double.NEGATIVE_INFINITY;
        for (int stops = 0; stops < 80; stops++) {
            page.keyboard().press("Tab");
            passed.add(String.valueOf(page.evaluate(FOCUSED)));
            if (page.evaluate(PLACE) instanceof List<?> place) {
                assertThat(((Number) place.getLast()).doubleValue())
                        .as("the last of %s lies above the one before it", passed)
                        .isGreaterThan(above);
                above = ((Number) place.getFirst()).doubleValue();
            }
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab; passed " + passed);
    }

    private static void type(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String selector, String key) {
        tabTo(page, selector);
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
    }

    @Meets(U2)
    @Test
    void anOfficialComplaintIsWrittenByTheKeyboardAlone() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/kk/file");
            press(page, "main form[action$='/file'] button", "Enter");
            press(page, "button[value=ON]", "Enter");
            type(page, "#surname", "Сынақов");
            type(page, "#given", "Сынақ");
            type(page, "#number", "850101100012");
            type(page, "#postal", "Алматы, Абай даңғылы, 10");
            press(page, "button[value=ON]", "Enter");
            tabTo(page, "input[name=kind]");
            for (int turns = 0;
                    turns < 8
                            && !page.locator("input[name=kind][value=COMPLAINT]")
                                    .isChecked();
                    turns++) {
                page.keyboard().press("ArrowDown");
            }
            press(page, "button[value=ON]", "Enter");
            type(page, "#text", TEXT);
            press(page, "button[value=ON]", "Enter");
            type(page, "#against", "Жарық бөлімі");
            type(page, "#claims", "Жөндеу");
            press(page, "button[value=ON]", "Enter");
            press(page, "button[value=ON]", "Enter");
            press(page, "button[value=ON]", "Enter");
            press(page, "button[value=ON]", "Enter");
            assertThat(page.url()).endsWith("/check");
            press(page, "form[action$='/sign'] button", "Enter");
            press(page, ".signways a[href$='/demo']", "Enter");
            press(page, "[data-start]", "Enter");
            page.waitForURL("**/kk/voucher/**");
            assertThat(page.locator(".voucher").innerText()).contains("ЖТ-");
        }
    }
}
