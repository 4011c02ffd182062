package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An answer from the first draft to the head's signature, in a real browser.
@DemoCity
class AnsweringTest {
    private final int port;
    private final JdbcClient sql;

    @Autowired
    AnsweringTest(@Value("${local.server.port}") int port, JdbcClient sql) {
        this.port = port;
        this.sql = sql;
    }

    @Test
    void anAnswerIsDraftedCompletedAndSigned() {
        String number = Submitted.workable(sql);
        Submitted.by(port, number);
        try (BrowserContext deputy = Chromium.officer(port, "deputy");
                Page page = deputy.newPage()) {
            page.navigate("/kk/staff/case/" + number + "/approve");
            page.fill("#password", Chromium.PASSWORD);
            page.locator("form[action$='/sign'] button:not([name])").click();
            page.navigate("/kk/staff/case/" + number);
            assertThat(page.locator("main")).containsText("Жауап берілді");
        }
    }

    @Test
    void whatIsMissingShrinksWhileItIsWritten(@Autowired ApplicationContext office) {
        String number = Submitted.ofToday(office, port);
        try (BrowserContext executor = Chromium.officer(port, "executor");
                Page page = executor.newPage()) {
            page.navigate("/ru/staff/case/" + number + "/answer");
            page.fill("#facts", "");
            assertThat(page.locator("#check")).containsText("Не изложены конкретные факты");
            page.fill("#facts", Submitted.SENTENCE);
            assertThat(page.locator("#check")).not().containsText("Не изложены конкретные факты");
            assertThat(page.locator("#check-left")).containsText("Не хватает: ");
        }
    }

    /// A check that comes after what it asks about was sent finds the case in other hands.
    @Test
    void nothingIsCheckedAnyMoreOnceItIsSent(@Autowired ApplicationContext office) {
        String number = Submitted.ofToday(office, port);
        try (BrowserContext executor = Chromium.officer(port, "executor");
                Page page = executor.newPage()) {
            page.navigate("/ru/staff/case/" + number + "/answer");
            page.clock().install();
            List<String> checks = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().endsWith("/answer/check")) {
                    checks.add(request.url());
                }
            });
            // sent into another window, so that the page stays to be looked at
            page.evaluate("document.querySelector('.answerform').target = 'elsewhere'");
            page.fill("#facts", Submitted.SENTENCE);
            page.waitForPopup(
                    () -> page.locator(".answerform > .row button[value=save]").click());
            page.clock().runFor(2000);
            Assertions.assertThat(checks).isEmpty();
            page.fill("#facts", Submitted.SENTENCE + " Расталды.");
            page.clock().runFor(2000);
            page.waitForCondition(() -> !checks.isEmpty());
        }
    }
}
