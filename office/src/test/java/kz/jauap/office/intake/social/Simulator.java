package kz.jauap.office.intake.social;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The other side: a platform that speaks its own wire, tells us of messages and takes our replies; or fails to.
public abstract class Simulator implements AutoCloseable {
    /// How the platform's server behaves.
    enum Mood {
        WELL,
        /// Answers with a fault of its own.
        BROKEN,
        /// Takes the words, then breaks off before it answers.
        CUT_OFF,
        /// Takes the words and never answers.
        SLOW
    }

    public record Request(
            String method, String path, String authorization, String body, Map<String, List<String>> headers) {}

    record Said(int status, String json) {}

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, byte[]> media = new ConcurrentHashMap<>();
    private final Map<String, String> turns = new ConcurrentHashMap<>();
    final List<Request> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger serial = new AtomicInteger();
    volatile Mood mood = Mood.WELL;

    Simulator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// What the platform answers to words that it takes.
    abstract Said take(Request request);

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String serve(String name, byte[] content) {
        media.put("/" + name, content);
        return url() + "/" + name;
    }

    String turn(String name, String to) {
        turns.put("/" + name, to);
        return url() + "/" + name;
    }

    /// Requests that brought words.
    public List<Request> words() {
        return requests.stream().filter(each -> each.method().equals("POST")).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    Map.copyOf(exchange.getRequestHeaders()));
            if (mood == Mood.BROKEN) {
                write(exchange, 503, "upstream".getBytes(StandardCharsets.UTF_8));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            if (turns.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", turns.get(path));
                write(exchange, 302, new byte[0]);
            } else if (media.containsKey(path)) {
                write(exchange, 200, media.get(path));
            } else {
                requests.add(request);
                Said said = take(request);
                switch (mood) {
                    case WELL, BROKEN ->
                        write(exchange, said.status(), said.json().getBytes(StandardCharsets.UTF_8));
                    case CUT_OFF -> {}
                    case SLOW -> await();
                }
            }
        }
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
