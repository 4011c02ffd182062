package kz.jauap.office.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A gateway for short messages for tests: takes them over HTTP, refuses, is out of order, or never answers.
public final class SmsGateway implements AutoCloseable {
    /// How it behaves.
    public enum Mood {
        WELL,
        REFUSING,
        BROKEN,
        SILENT
    }

    /// What came in: the query of the address and the body.
    public record Received(String query, String body, String authorization) {}

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;
    private volatile int status = OK;
    private volatile String words = "{\"status\":\"error\"}";

    public SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = exchange.getRequestURI().getQuery();
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            received.add(new Received(query == null ? "" : query, body, authorization == null ? "" : authorization));
            switch (mood) {
                case WELL -> answer(exchange, 200, "{\"status\":\"accepted\"}");
                case REFUSING -> answer(exchange, status, words);
                case BROKEN -> answer(exchange, 503, "");
                case SILENT -> silent();
            }
            exchange.close();
        });
        server.start();
    }

    /// The office's way to it.
    public Sms sms(Clock clock) {
        return new Sms(
                List.of(new HttpCarrier(new SmsSettings(
                        url(),
                        "{\"to\":\"{phone}\",\"text\":\"{text}\"}",
                        "application/json",
                        "",
                        "accepted",
                        "",
                        PATIENCE))),
                clock);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void silent() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Refuses by this status from now on.
    public void status(int now) {
        status = now;
        mood = Mood.REFUSING;
    }

    /// Refuses in these words from now on.
    public void says(String now) {
        words = now;
        mood = Mood.REFUSING;
    }

    public void mood(Mood now) {
        mood = now;
    }

    public List<Received> received() {
        return received;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
