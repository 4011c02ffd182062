package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U14;
import static kz.jauap.office.guide.Point.U20;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.Thorough;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A message is spoken into a camera, watched, spoken again and sent over a connection that breaks.
@DemoCity
@Thorough
class RecordingTest {
    private final int port;

    @Autowired
    RecordingTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    private static void record(Page page, String begin) {
        page.locator("[data-do=" + begin + "]").click();
        page.locator("[data-said]")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("0:0[1-9] /")))
                .waitFor();
        page.locator("[data-do=stop]").click();
        page.locator(".recorder video[src^=blob]").waitFor();
    }

    private String files(Page page, String lang) {
        page.navigate("/" + lang + "/file");
        page.locator("form[action$='/file'] button").first().click();
        page.waitForURL("**/speaker");
        return page.url().replace("/speaker", "/files");
    }

    @Meets(U20)
    @EveryLanguage(everyday = "kk")
    void isRecordedAgainAndArrivesThoughTheConnectionIsLost(String lang) {
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            String files = files(page, lang);
            page.navigate(files);
            record(page, "start");
            record(page, "again");
            Legible.keep(page, "recorder-" + lang);
            visitor.setOffline(true);
            page.locator("[data-do=use]").click();
            page.locator("[data-upload-list] .hint").filter(waiting(page)).waitFor();
            visitor.setOffline(false);
            page.locator("[data-upload-list] input[name=without]").waitFor();
            page.navigate(files);
            assertThat(page.locator("fieldset .choice").allInnerTexts()).anyMatch(text -> text.contains("video-20"));
        }
    }

    private static Locator.FilterOptions waiting(Page page) {
        return new Locator.FilterOptions()
                .setHasText(page.locator("[data-upload-words]").getAttribute("data-waiting"));
    }

    @Test
    void atTheDeskItGoesWithTheWordsAndOntoTheVoucher() {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.navigate("/ru/staff/intake");
            assertThat(page.locator(".recorder").isVisible()).isFalse();
            page.locator("input[name=door][value=VIDEO]").check();
            record(page, "start");
            page.locator("[data-do=use]").click();
            page.locator("#text").fill("Говорит, что во дворе нет света вторую неделю.");
            page.locator("#text").press("Control+Enter");
            page.waitForURL("**/staff/voucher/**");
            assertThat(page.locator(".voucher").innerText()).contains("Видеообращение", "video-20");
            page.locator("a[href*='/staff/case/']").first().click();
            assertThat(page.locator("main").innerText()).contains("во дворе нет света", "записан канцелярией с видео");
        }
    }

    @Meets(U14)
    @Test
    void withoutAScriptAFileIsChosen() {
        try (BrowserContext visitor = Chromium.visitor(port, Chromium.Script.OFF, ColorScheme.DARK);
                Page page = visitor.newPage()) {
            page.navigate(files(page, "ru"));
            assertThat(page.locator(".recorder").isVisible()).isFalse();
            assertThat(page.locator("#video").getAttribute("capture")).isEqualTo("user");
        }
    }
}
