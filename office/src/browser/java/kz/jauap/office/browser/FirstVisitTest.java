package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U19;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import kz.jauap.office.guide.Meets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What somebody on a slow line must wait for who has never been here.
@DemoCity
class FirstVisitTest {
    private static final int BYTES = 110_000;

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
            List<Integer> weighed = ((List<?>) page.evaluate(WEIGHED))
                    .stream().map(each -> (Integer) each).toList();
            assertThat(weighed)
                    .as("page, style and fonts")
                    .hasSizeGreaterThan(2)
                    .doesNotContain(0);
            int whole = weighed.stream().mapToInt(Integer::intValue).sum();
            assertThat(whole).as("bytes of " + weighed).isLessThanOrEqualTo(BYTES);
        }
    }
}
