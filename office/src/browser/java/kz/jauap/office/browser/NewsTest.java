package kz.jauap.office.browser;

import static kz.jauap.office.guide.Point.U35;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import kz.jauap.office.guide.Meets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A queue that lies open says what has come meanwhile; the page's clock is moved, nobody waits a minute.
@DemoCity
class NewsTest {
    private static final int A_LOOK = 61_000;
    private static final int HIGH = 720;
    /// Which row has the focus, and where on the page it lies; not where in the window, for a page that is scrolled is
    /// moved by the browser together with what has grown above.
    private static final String ROW = "document.activeElement.href + ' '"
            + " + Math.round(document.activeElement.getBoundingClientRect().top + window.scrollY)";

    private final int port;

    @Autowired
    NewsTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    /// What came is told above the rows: none of them moves under the hands of whoever reads.
    @Meets(U35)
    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void anOpenQueueTellsWhatCameAndOpensItAtOnce(int width) {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.setViewportSize(width, HIGH);
            page.clock().install();
            page.navigate("/ru/staff/queue");
            page.clock().runFor(A_LOOK);
            assertThat(page.locator("#news a").count()).isZero();
            page.locator("main tbody a").first().focus();
            Object row = page.evaluate(ROW);
            String rows = page.locator("main tbody").first().innerText();
            String words = "Абай, 10: кезектегі жаңа хабар " + width;
            var sent = desk.request()
                    .post("/api/v1/appeals", RequestOptions.create().setData(Map.of("text", words)));
            assertThat(sent.status()).as(sent.text()).isEqualTo(201);
            page.clock().runFor(A_LOOK);
            page.locator("#news a").waitFor();
            assertThat(page.locator("#news").innerText()).contains("1");
            assertThat(page.evaluate(ROW)).isEqualTo(row);
            assertThat(page.locator("main tbody").first().innerText()).isEqualTo(rows);
            page.locator("#news a").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains(words);
        }
    }
}
