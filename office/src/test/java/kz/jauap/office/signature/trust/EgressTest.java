package kz.jauap.office.signature.trust;

import static kz.jauap.office.guide.Threat.OUR_OWN_CALLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.guide.Counters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The way out against a real HTTP server that is not always kind.
class EgressTest {
    private final AtomicInteger visits = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Egress egress;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            var question = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, question.length);
            exchange.getResponseBody().write(question);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/inside");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/inside", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = new byte[64 * 1024];
            try {
                for (int i = 0; i < 1000; i++) {
                    exchange.getResponseBody().write(chunk);
                }
            } catch (IOException hungUp) {
                visits.incrementAndGet();
            }
            exchange.close();
        });
        server.createContext("/stopping", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[] {0x30});
            exchange.getResponseBody().flush();
            hold();
        });
        server.createContext("/silent", _ -> hold());
        server.start();
        egress = new Egress(ProxySelector.getDefault(), Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    private void hold() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void noServer() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void carriesQuestionAndAnswer() throws IOException {
        assertThat(line("/echo").ask(new byte[] {1, 2, 3})).containsExactly(1, 2, 3);
    }

    @Test
    @Counters(OUR_OWN_CALLS)
    void isNeverRedirected() {
        assertThatThrownBy(() -> line("/elsewhere").ask(new byte[0])).hasMessageContaining("status 302");
        assertThat(visits).hasValue(0);
    }

    @Test
    void hearsNoEndlessAnswer() {
        assertThatThrownBy(() -> line("/endless").ask(new byte[0])).hasMessageContaining("capacity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/stopping"})
    void hangsUpOnWhoeverStopsBeforeOrWithinAnAnswer(String path) {
        egress = new Egress(ProxySelector.getDefault(), Duration.ofSeconds(5), Duration.ofMillis(200));
        assertThatThrownBy(() -> line(path).ask(new byte[] {1})).hasMessageContaining("too slow");
        assertThat(over.getCount()).as("while it still holds the line").isOne();
    }

    @Test
    void saysWhereNobodyIs() {
        server.stop(0);
        assertThatThrownBy(() -> line("/echo").ask(new byte[0])).isInstanceOf(IOException.class);
    }

    private Line line(String path) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return egress.line(URI.create(address), "application/ocsp-request");
    }
}
