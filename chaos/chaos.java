import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import kz.jauap.office.house.OwnDatabase;

/// ./jauap chaos: people file while the office and its database are killed, ten times each, without warning.
/// In the end every number that anybody was told must be there once, and every book must be without gaps.
static final int KILLS = Integer.getInteger("kills", 10);
static final int PEOPLE = Integer.getInteger("people", 6);
static final Duration PATIENCE = Duration.ofMinutes(2);
static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
static final Pattern VOUCHER = Pattern.compile("/voucher/([A-Z]+-[\\w-]+)");

final AtomicBoolean open = new AtomicBoolean(true);
final Map<String, String> told = new ConcurrentHashMap<>();
Path data;
int port;
Process office;

void main() throws Exception {
    data = Files.createTempDirectory("jauap-chaos-");
    try (var socket = new ServerSocket(0)) {
        port = socket.getLocalPort();
    }
    openOffice();
    awaitOpen();
    var people = new ArrayList<Thread>();
    for (var person = 0; person < PEOPLE; person++) {
        people.add(Thread.startVirtualThread(this::fileAllDay));
    }
    for (var kill = 1; kill <= KILLS; kill++) {
        killDuringFiling("database", kill, postmaster());
        killDuringFiling("office", kill, office.toHandle());
        openOffice();
        awaitOpen();
    }
    awaitMore(PEOPLE);
    open.set(false);
    for (var person : people) {
        person.join();
    }
    office.destroy();
    office.waitFor();
    inspect();
}

void killDuringFiling(String what, int kill, ProcessHandle victim) throws Exception {
    awaitMore(20);
    victim.destroyForcibly();
    victim.onExit().get();
    IO.println("killed the %s (%d of %d) after %d vouchers".formatted(what, kill, KILLS, told.size()));
}

void openOffice() throws IOException {
    office = new ProcessBuilder(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx384m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "kz.jauap.office.Office",
                    "--server.port=" + port,
                    "--jauap.data-folder=" + data,
                    "--jauap.filings-per-address=1000000000")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("office.log").toFile()))
            .start();
}

void awaitOpen() throws Exception {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var monitor = HttpClient.newHttpClient()) {
        while (System.nanoTime() < deadline) {
            try {
                var asked = HttpRequest.newBuilder(page("/healthz")).timeout(Duration.ofSeconds(5)).build();
                if (monitor.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException closed) {
                Thread.sleep(100);
            }
        }
    }
    throw new IllegalStateException("The office did not open again; see " + data.resolve("office.log"));
}

void awaitMore(int vouchers) throws InterruptedException {
    var wanted = told.size() + vouchers;
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (told.size() < wanted) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("Nobody gets a voucher any more; see " + data.resolve("office.log"));
        }
        Thread.sleep(5);
    }
}

/// The server's process, by its lock file.
ProcessHandle postmaster() throws IOException {
    var pid = Files.readAllLines(data.resolve("postgres-18").resolve("postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
}

/// One person: fills the form in and sends it, with the same key, until there is an answer.
void fileAllDay() {
    while (open.get()) {
        var key = UUID.randomUUID().toString();
        for (var number = send(key); ; number = send(key)) {
            if (number != null) {
                told.put(key, number);
                break;
            }
            if (!open.get()) {
                return;
            }
        }
    }
}

String send(String key) {
    try (var person = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
        var form = person.send(HttpRequest.newBuilder(page("/ru/question")).build(), BodyHandlers.ofString());
        var csrf = CSRF.matcher(form.body());
        if (form.statusCode() != 200 || !csrf.find()) {
            return null;
        }
        var words = "_csrf=" + csrf.group(1) + "&key=" + key + "&anyway=yes&language=ru&text="
                + URLEncoder.encode("Когда включат отопление? " + key, StandardCharsets.UTF_8);
        var sent = HttpRequest.newBuilder(page("/ru/question"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(words))
                .build();
        var voucher = VOUCHER.matcher(
                person.send(sent, BodyHandlers.ofString()).headers().firstValue("Location").orElse(""));
        return voucher.find() ? voucher.group(1) : null;
    } catch (IOException broken) {
        return null;
    } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
    }
}

URI page(String path) {
    return URI.create("http://localhost:" + port + path);
}

void inspect() throws SQLException {
    var faults = new ArrayList<String>();
    try (var server = OwnDatabase.open(data);
            var journal = DriverManager.getConnection(server.url(), server.user(), server.password())) {
        told.forEach((key, number) -> {
            var kept = ask(journal, "select c.alias from registry_idempotency i join registry_card c using (appeal)"
                    + " where i.key = '" + key + "'");
            if (!kept.equals(List.of(number))) {
                faults.add("told " + number + ", kept " + kept);
            }
        });
        ask(journal, """
                select body || ' ' || max(position) || ' positions, ' || count(*) || ' entries' from registry_entry
                group by body having max(position) <> count(*)""").forEach(gap -> faults.add("gap: " + gap));
        ask(journal, """
                select s.body || ' ' || s.series || ': last ' || s.last || ', cards ' || count(c.*)
                  from registry_series s left join registry_card c
                    on c.body = s.body and c.number like s.series || '-%-' || s.year || '-%'
                 group by s.body, s.series, s.year, s.last having s.last <> count(c.*)""")
                .forEach(gap -> faults.add("numbers: " + gap));
        IO.println("%s vouchers told, %s cards kept, the office killed %d times, its database %d times".formatted(
                told.size(), ask(journal, "select count(*)::text from registry_card").getFirst(), KILLS, KILLS));
    }
    faults.forEach(IO::println);
    IO.println(faults.isEmpty() ? "Nothing was lost and nothing was numbered twice." : "FAULTS: " + faults.size());
    System.exit(faults.isEmpty() ? 0 : 1);
}

List<String> ask(Connection journal, String question) {
    try (var statement = journal.createStatement();
            var rows = statement.executeQuery(question)) {
        var answers = new ArrayList<String>();
        while (rows.next()) {
            answers.add(rows.getString(1));
        }
        return answers;
    } catch (SQLException e) {
        throw new IllegalStateException(e);
    }
}
