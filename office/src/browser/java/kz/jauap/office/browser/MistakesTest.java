package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U5;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import kz.jauap.office.browser.screens.Readers;
import kz.jauap.office.browser.screens.Screen;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.registry.number.Tracking;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every form of the public sent empty. How the forms look before, [PagesTest], [WritingTest] and [WaysToSignTest] see.
@DemoCity
@Thorough
class MistakesTest extends EmptyForms {
    @Autowired
    MistakesTest(@Value("${local.server.port}") int port, JdbcClient sql, Tracking tracking) {
        super(port, sql, tracking);
    }

    @Meets(U5)
    @Test
    void ofThePublic() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of("/question", "/threat", "/status", "/v", "/v/appeal", "/v/file", "/typo"));
            said.assertAll();
        }
    }

    @Test
    void ofTheApplicant() {
        try (Readers readers = new Readers(port, sql, tracking)) {
            SoftAssertions said = new SoftAssertions();
            tell(
                    said,
                    readers.page(Screen.APPLICANT),
                    List.of(demonstrated("/status/{answered}/disagree"), demonstrated("/status/{late}/late")));
            said.assertAll();
        }
    }

    @Test
    void ofADraft() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            page.navigate("/ru/file");
            page.locator("main form[action$='/file'][method=post] button").click();
            String draft = page.url().replaceFirst(".*/ru(/file/[^/]+)/.*", "$1");
            SoftAssertions said = new SoftAssertions();
            tell(said, page, List.of(draft + "/text"));
            page.locator("#text").fill("Абай даңғылы, 10: шам жанбайды.");
            page.locator("button[value=ON]").click();
            page.navigate("/ru" + draft + "/check");
            page.locator("form[action$='/sign'] button").click();
            page.waitForURL("**/sign/**");
            String signing = page.url().replaceFirst(".*/ru(/sign/)", "$1");
            tell(said, page, List.of(signing + "/file"));
            said.assertAll();
        }
    }

    @Test
    void ofWhoJudgesAnAnswer() {
        try (Readers readers = new Readers(port, sql, tracking)) {
            Page page = readers.page(Screen.APPLICANT);
            SoftAssertions said = new SoftAssertions();
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate(new Screen(Screen.APPLICANT, "/status/{answered}").address(language(turn), sql));
                Locator form = page.locator("#vote form");
                form.evaluate(EMPTY);
                send(said, page, form.locator("button.btn"), "/status/vote", turn);
            }
            said.assertAll();
        }
    }

    @Test
    void ofWhoSaysTooMuchOfAPage() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            SoftAssertions said = new SoftAssertions();
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate("/" + language(turn) + "/guide");
                page.locator("#useful button[value=true]").click();
                page.waitForURL("**/guide#useful");
                Locator form = page.locator("#useful form[action$='/vote/comment']");
                form.locator("textarea").fill("ұ".repeat(1001));
                send(said, page, form.locator("button.btn").last(), "/vote/comment", turn);
                assertThat(page.locator("#comment").inputValue()).hasSize(1001);
            }
            said.assertAll();
        }
    }

    /// What no keyboard types comes back with a mark in its place; put right, it goes.
    @Test
    void ofWhatCannotBeRead() {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            for (int turn = 0; turn < Legible.LANGUAGES.size(); turn++) {
                page.navigate("/" + language(turn) + "/question");
                page.locator("#text").evaluate("field => { field.value = 'Абай, 10:\\n\\u0000 шам жанбайды'; }");
                page.locator("#place").fill("Абай 10");
                page.locator("main form:has(#text) button.btn").first().click();
                page.waitForSelector("#returned-0");
                assertThat(page.locator("#returned-0").inputValue()).isEqualTo("Абай, 10:\n\uFFFD шам жанбайды");
                Legible.inEveryLanguage(page, "/returned", language(turn), Legible.Width.inTurn(turn));
                page.locator("#returned-0")
                        .fill(
                                "Абай даңғылы, 10 үйдің жанында төрт шам екі аптадан бері жанбайды. Жөндеуіңізді сұраймын.");
                page.locator("form:has(#returned-0) button.btn").first().click();
                page.waitForURL("**/voucher/**");
            }
        }
    }
}
