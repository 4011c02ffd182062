package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A queue that lies open says what has come meanwhile; the page's clock is moved, nobody waits a minute.
@DemoCity
class NewsTest {
    private static final int A_LOOK = 61_000;

    private final int port;

    @Autowired
    NewsTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    @Test
    void anOpenQueueTellsWhatCameAndOpensItAtOnce() {
        try (BrowserContext desk = Chromium.officer(port, "registrar");
                Page page = desk.newPage()) {
            page.clock().install();
            page.navigate("/ru/staff/queue");
            page.clock().runFor(A_LOOK);
            assertThat(page.locator("#news a").count()).isZero();
            var sent = desk.request()
                    .post(
                            "/api/v1/appeals",
                            RequestOptions.create().setData(Map.of("text", "Абай, 10: кезектегі жаңа хабар")));
            assertThat(sent.status()).as(sent.text()).isEqualTo(201);
            page.clock().runFor(A_LOOK);
            page.locator("#news a").waitFor();
            assertThat(page.locator("#news").innerText()).contains("1");
            page.locator("#news a").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Абай, 10: кезектегі жаңа хабар");
        }
    }
}
