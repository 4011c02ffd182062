package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U19;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import kz.jauap.office.guide.Meets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What somebody on a slow line must wait for who has never been here.
@DemoCity
class FirstVisitTest {
    private static final int BYTES = 110_000;
    private static final int BYTES_AGAIN = 25_000;
    private static final int PATIENCE_MILLIS = 5_000;

    /// What the page, its styles, scripts and fonts weighed on the line, with their headers.
    private static final String WEIGHED = """
            () => document.fonts.ready.then(() => ['navigation', 'resource']
              .flatMap(kind => performance.getEntriesByType(kind))
              .map(each => each.transferSize))""";

    private final int port;

    @Autowired
    FirstVisitTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Meets(U19)
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theHomePageIsLight(String lang) {
        try (BrowserContext stranger = Chromium.visitor(port);
                Page page = stranger.newPage()) {
            page.navigate("/" + lang + "/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Integer> weighed = weighed(page);
            assertThat(weighed)
                    .as("page, style and fonts")
                    .hasSizeGreaterThan(2)
                    .doesNotContain(0);
            int whole = weighed.stream().mapToInt(Integer::intValue).sum();
            assertThat(whole).as("bytes of " + weighed).isLessThanOrEqualTo(BYTES);
        }
    }

    private static List<Integer> weighed(Page page) {
        return ((List<?>) page.evaluate(WEIGHED))
                .stream().map(each -> (Integer) each).toList();
    }

    /// Styles, scripts and fonts are kept; the page itself is fetched anew.
    @Meets(U19)
    @Test
    void whoComesAgainFetchesThePageAlone() {
        try (BrowserContext stranger = Chromium.visitor(port);
                Page page = stranger.newPage()) {
            page.navigate("/kk/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.navigate("/kk/guide");
            page.navigate("/kk/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<Integer> weighed = weighed(page);
            assertThat(weighed).hasSizeGreaterThan(2);
            assertThat(weighed.stream().mapToInt(Integer::intValue).sum())
                    .as("bytes of " + weighed)
                    .isLessThanOrEqualTo(BYTES_AGAIN);
        }
    }

    /// On a line of 400 kbit a second that answers after 400 ms.
    @Meets(U19)
    @Tag("screens")
    @Test
    void onASlowLineItIsReadWithinFiveSeconds() {
        try (BrowserContext stranger = Chromium.visitor(port);
                Page page = stranger.newPage()) {
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 400);
            line.addProperty("downloadThroughput", 400_000 / 8);
            line.addProperty("uploadThroughput", 400_000 / 8);
            CDPSession browser = stranger.newCDPSession(page);
            browser.send("Network.enable");
            browser.send("Network.emulateNetworkConditions", line);
            page.navigate("/kk/");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Number read =
                    (Number) page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
            Number drawn =
                    (Number) page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
            assertThat(Math.max(read.doubleValue(), drawn.doubleValue())).isLessThan(PATIENCE_MILLIS);
        }
    }
}
