import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An office of its own process, as an operator runs it, on a data folder of its own.
final class OpenOffice {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final Path data;
    final URI address;
    private final List<String> settings;
    private Process process;

    OpenOffice(String... settings) throws IOException {
        data = Files.createTempDirectory("jauap-bench-");
        try (var socket = new ServerSocket(0)) {
            address = URI.create("http://localhost:" + socket.getLocalPort());
        }
        this.settings = List.of(settings);
    }

    /// Starts the office and returns when it answers.
    void open() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "kz.jauap.office.Office",
                "--server.port=" + address.getPort(),
                "--jauap.data-folder=" + data,
                "--jauap.filings-per-address=1000000000"));
        command.addAll(settings);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        awaitHealthy();
    }

    void awaitHealthy() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var question = HttpRequest.newBuilder(address.resolve("/healthz"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var monitor = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                try {
                    if (monitor.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException closed) {
                    if (!process.isAlive()) {
                        break;
                    }
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The office does not open; see " + log());
    }

    Path log() {
        return data.resolve("office.log");
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /// The process of its database, by the lock file.
    ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres-18").resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /// Ends the office as an operator does and returns when it has closed.
    void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
