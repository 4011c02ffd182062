package kz.jauap.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.house.Thorough;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The city's own site shows our form in a frame: a large file goes with a question from there too, in pieces, though
/// the browser lets the frame remember nothing.
@DemoCity
@Thorough
class FramedTest {
    private static final int LARGE = 5 * 1024 * 1024;

    private final int port;

    @Autowired
    FramedTest(@Value("${local.server.port}") int port) {
        this.port = port;
    }

    /// A site of another origin that shows one page of ours and lets its frame do nothing but what our form needs.
    private HttpServer site(String framed) throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page =
                ("<!doctype html><title>City</title><iframe title=\"Question\" width=\"700\" height=\"900\" src=\""
                                + "http://localhost:" + port + framed + "\"></iframe>")
                        .getBytes(UTF_8);
        site.createContext("/", asked -> {
            asked.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            asked.sendResponseHeaders(200, page.length);
            asked.getResponseBody().write(page);
            asked.close();
        });
        site.start();
        return site;
    }

    private static FilePayload film() {
        byte[] film = new byte[LARGE];
        byte[] head = {0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, film, 0, head.length);
        return new FilePayload("двор.mp4", "video/mp4", film);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kk/embed/question", "/ru/embed/d/medeu/question"})
    void aLargeFileGoesWithAQuestionFromAnotherSite(String framed) throws IOException {
        HttpServer site = site(framed);
        try (BrowserContext visitor = Chromium.visitor(port);
                Page page = visitor.newPage()) {
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error")) {
                    complaints.add(said.text());
                }
            });
            page.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
            FrameLocator form = page.frameLocator("iframe");
            form.locator("#text").fill("Во дворе третью неделю не горит ни один фонарь, снял на видео.");
            form.locator("#files").setInputFiles(film());
            form.locator("[data-upload-list] input[name=without]").waitFor();
            form.locator("form[data-uploads] .row .btn").first().click();
            assertThat(form.locator(".note--ok")).isVisible();
            assertThat(form.locator(".note--warn")).hasCount(0);
            Assertions.assertThat(complaints).isEmpty();
            Assertions.assertThat(visitor.cookies()).isEmpty();
        } finally {
            site.stop(0);
        }
    }
}
