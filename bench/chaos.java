import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
static final Duration PATIENCE = Duration.ofMinutes(3);
static final Pattern SETUP = Pattern.compile("/setup/[\\w-]+");
static final Pattern VOUCHER = Pattern.compile("/voucher/([A-Z]+-[\\w-]+)");

final AtomicBoolean day = new AtomicBoolean(true);
final Map<String, String> told = new ConcurrentHashMap<>();
OpenOffice office;

void main() throws Exception {
    office = new OpenOffice();
    office.open();
    setUp();
    var people = new ArrayList<Thread>();
    for (var person = 0; person < PEOPLE; person++) {
        people.add(Thread.startVirtualThread(this::fileAllDay));
    }
    for (var kill = 1; kill <= KILLS; kill++) {
        killDuringFiling("database", kill, office.database());
        killDuringFiling("office", kill, office.process());
        office.open();
    }
    awaitMore(PEOPLE);
    day.set(false);
    for (var person : people) {
        person.join();
    }
    office.close();
    System.exit(faultless() ? 0 : 1);
}

/// The first administrator, by the one-time link that the office prints.
void setUp() throws IOException, InterruptedException {
    var link = SETUP.matcher(Files.readString(office.log()));
    if (!link.find()) {
        throw new IllegalStateException("No set-up link in " + office.log());
    }
    var path = "/en" + link.group();
    var fields = new HashMap<String, String>();
    for (var field : List.of("address", "court", "position")) {
        List.of("Kk", "Ru", "En").forEach(language -> fields.put(field + language, "Chaos"));
    }
    fields.putAll(Map.of("surname", "Chaos", "given", "Agent", "login", "chaos", "acknowledged", "Chaos"));
    fields.put("password", UUID.randomUUID().toString());
    try (var administrator = new Visitor(office.address)) {
        var answer = administrator.fillIn(path, path, fields);
        if (answer.statusCode() != 302 && answer.statusCode() != 303) {
            throw new IllegalStateException("Set-up answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}

void killDuringFiling(String what, int kill, ProcessHandle victim) throws Exception {
    awaitMore(20);
    victim.destroyForcibly();
    victim.onExit().get();
    IO.println("killed the %s (%d of %d) after %d vouchers".formatted(what, kill, KILLS, told.size()));
}

void awaitMore(int vouchers) throws InterruptedException {
    var wanted = told.size() + vouchers;
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (told.size() < wanted) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("Nobody gets a voucher any more; see " + office.log());
        }
        Thread.sleep(5);
    }
}

/// One person after another: fills in the form and sends it, with the same key, until the voucher comes.
void fileAllDay() {
    while (day.get()) {
        var key = UUID.randomUUID().toString();
        while (day.get() && !filed(key)) {
            Thread.onSpinWait();
        }
    }
}

boolean filed(String key) {
    var words = Map.of("key", key, "anyway", "yes", "text", "Когда включат отопление? " + key);
    try (var person = new Visitor(office.address)) {
        var answer = person.fillIn("/ru/question", "/ru/question", words);
        var voucher = VOUCHER.matcher(answer.headers().firstValue("Location").orElse(""));
        if (voucher.find()) {
            told.put(key, voucher.group(1));
            return true;
        }
        return false;
    } catch (IOException broken) {
        return false;
    } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
    }
}

boolean faultless() throws SQLException {
    var faults = new ArrayList<String>();
    try (var server = OwnDatabase.open(office.data);
            var journal = DriverManager.getConnection(server.url(), server.user(), server.password())) {
        told.forEach((key, number) -> {
            var kept = ask(journal, """
                    select c.alias from registry_idempotency i join registry_card c using (appeal) where i.key = '%s'"""
                            .formatted(key));
            if (!kept.equals(List.of(number))) {
                faults.add("told " + number + ", kept " + kept);
            }
        });
        ask(journal, """
                select body || ': last position ' || max(position) || ', entries ' || count(*) from registry_entry
                group by body having max(position) <> count(*)""").forEach(faults::add);
        ask(journal, """
                select left(number, -7) || ': last number ' || max(right(number, 7)) || ', cards ' || count(*)
                  from registry_card where number !~ '/'
                 group by left(number, -7) having max(right(number, 7))::int <> count(*)""").forEach(faults::add);
        ask(journal, """
                select 'numbers given ' || given || ', cards ' || kept
                  from (select sum(last) as given from registry_series) s,
                       (select count(*) as kept from registry_card where number !~ '/') c
                 where given <> kept""").forEach(faults::add);
        IO.println("%d vouchers told, %s cards kept; the office and its database killed %d times each"
                .formatted(told.size(), ask(journal, "select count(*)::text from registry_card").getFirst(), KILLS));
    }
    faults.forEach(IO::println);
    IO.println(faults.isEmpty() ? "Nothing was lost and nothing was numbered twice." : "FAULTS: " + faults.size());
    return faults.isEmpty();
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
