package kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// An office opened as its operator opens it: `./jauap run` in a process of its own, on a folder and a port.
public final class Opened implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long GLANCE_MILLIS = 10;

    private final Process process;
    private final Where where;
    private final long logBegan;

    /// Where an office works.
    ///
    /// @param javaOptions further options of its Java machine
    public record Where(Path data, int port, boolean demo, List<String> javaOptions) {
        public Where with(String... more) {
            var all = new ArrayList<>(javaOptions);
            all.addAll(List.of(more));
            return new Where(data, port, demo, all);
        }

        public URI page(String path) {
            return URI.create("http://127.0.0.1:" + port + path);
        }

        public Path log() {
            return data.resolveSibling(data.getFileName() + ".log");
        }

        /// Where the office says it is reached; its own server then listens there.
        public static Where fresh(Path data, boolean demo) {
            return new Where(data, Machine.freePort(), demo, List.of());
        }
    }

    private Opened(Process process, Where where, long logBegan) {
        this.process = process;
        this.where = where;
        this.logBegan = logBegan;
    }

    /// Opens it and returns at once.
    public static Opened begin(Where where) {
        try {
            var command = new ArrayList<>(List.of(
                    "./jauap", "run", "--port", String.valueOf(where.port()), "--data", where.data().toString()));
            if (where.demo()) {
                command.add("--demo");
            }
            var log = where.log().toFile();
            var began = log.length();
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().putAll(Map.of("JAUAP_JAVA_OPTS", String.join(" ", where.javaOptions())));
            return new Opened(builder.start(), where, began);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens it and returns when it says that it is open.
    public static Opened open(Where where) {
        var office = begin(where);
        office.await(() -> office.said().contains("The office is open"));
        return office;
    }

    /// Returns when a page is answered well for the first time.
    public void awaitPage(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(where.page(path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            await(() -> {
                try {
                    var status = http.send(request, BodyHandlers.discarding()).statusCode();
                    if (status != 200 && status != 503) {
                        throw new IllegalStateException(path + " is answered by " + status);
                    }
                    return status == 200;
                } catch (IOException notYet) {
                    return false;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private interface Question {
        boolean holds();
    }

    private void await(Question question) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.holds()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The office did not open:\n" + said());
            }
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// What this office has written to its log.
    public String said() {
        try {
            var whole = Files.readAllBytes(where.log());
            return new String(whole, (int) logBegan, whole.length - (int) logBegan, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Where where() {
        return where;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /// `kill -9`.
    public void kill() {
        process.destroyForcibly();
        join();
    }

    /// Closes it as an operator does.
    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
