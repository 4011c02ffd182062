// People file without pause while the office and its database are killed; afterwards every acknowledged number must be
// there, once, with its words and its file. ./jauap chaos
// Options: --office N kills of the office, --database N kills of PostgreSQL, --both N kills of both at once,
//          --clients N, --seed N, --keep the data folder, --short two kills of each;
//          --check FOLDER looks at a kept folder again
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kit.Latencies;
import kit.Machine;
import kit.Opened;
import kit.Opened.Where;
import kit.Options;
import kit.Sheet;
import kz.jauap.office.house.OwnDatabase;
import siege.Checker;
import siege.Crowd;
import siege.House;
import siege.Ledger;
import siege.Planted;
import siege.FormDoor;

private enum Blow {
    OFFICE,
    DATABASE,
    BOTH
}

private static final int ACKNOWLEDGED_BETWEEN = 12;
private static final Duration PATIENCE = Duration.ofMinutes(3);

void main(String[] args) throws Exception {
    var options = Options.of(args, "office", "database", "both", "clients", "seed", "keep", "short", "check");
    if (options.has("check")) {
        System.exit(check(Path.of(options.given().get("check"))) ? 0 : 1);
    }
    var each = options.has("short") ? 2 : 10;
    var seed = options.number("seed", (int) (System.nanoTime() & 0xffff));
    var random = new Random(seed);
    List<Blow> blows = new ArrayList<>();
    blows.addAll(Collections.nCopies(options.number("office", each), Blow.OFFICE));
    blows.addAll(Collections.nCopies(options.number("database", each), Blow.DATABASE));
    blows.addAll(Collections.nCopies(options.number("both", options.has("short") ? 1 : 2), Blow.BOTH));
    Collections.shuffle(blows, random);
    var folder = Machine.folder("chaos");
    var well = false;
    try {
        well = siege(folder, blows, options.number("clients", 8), seed, random);
    } finally {
        if (well && !options.has("keep")) {
            Machine.remove(folder);
        } else {
            System.out.println("Everything is kept in " + folder);
        }
    }
    System.exit(well ? 0 : 1);
}

private static boolean siege(Path folder, List<Blow> blows, int clients, long seed, Random random) throws Exception {
    System.out.println("Seed " + seed + ", " + clients + " clients, blows " + blows);
    var house = new House(folder.resolve("data"));
    var where = Where.fresh(house.data(), true).with("-Djauap.filings-per-address=1000000000");
    var path = folder.resolve("ledger.tsv");
    var office = Opened.open(where);
    var outages = new Latencies();
    try (var ledger = new Ledger(path)) {
        var crowd = new Crowd(ledger, _ -> FormDoor.question(where), seed);
        crowd.gather(clients);
        for (var at = 0; at < blows.size(); at++) {
            awaitMore(ledger, ACKNOWLEDGED_BETWEEN, office);
            Thread.sleep(random.nextInt(700));
            var before = ledger.size();
            var begun = System.nanoTime();
            office = strike(blows.get(at), house, office, where);
            awaitMore(ledger, 1, office);
            outages.add(System.nanoTime() - begun);
            System.out.printf("%2d/%d %-8s after %d acknowledgements; filing again after %.1f s%n",
                    at + 1, blows.size(), blows.get(at), before, (System.nanoTime() - begun) / 1e9);
        }
        awaitMore(ledger, ACKNOWLEDGED_BETWEEN, office);
        crowd.disperse();
        office.close();
        try (var _ = OwnDatabase.open(house.data())) {
            return judge(house, path, ledger, crowd, outages, blows.size());
        }
    } finally {
        office.close();
        house.postmaster().ifPresent(ProcessHandle::destroy);
    }
}

private static boolean check(Path folder) throws Exception {
    var house = new House(folder.resolve("data"));
    var lines = Ledger.read(folder.resolve("ledger.tsv"));
    try (var _ = OwnDatabase.open(house.data())) {
        return kept(house, lines, new ArrayList<>());
    }
}

private static Opened strike(Blow blow, House house, Opened office, Where where) throws InterruptedException {
    if (blow != Blow.OFFICE) {
        house.postmaster().orElseThrow(() -> new IllegalStateException("no PostgreSQL to kill")).destroyForcibly();
    }
    if (blow != Blow.DATABASE) {
        office.kill();
        return Opened.begin(where);
    }
    return office;
}

/// Waits until so many more were acknowledged; an office that ended is a fault, for nobody has closed it.
private static void awaitMore(Ledger ledger, int more, Opened office) throws InterruptedException {
    var enough = ledger.size() + more;
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (ledger.size() < enough) {
        if (!office.alive() || System.nanoTime() > end) {
            throw new IllegalStateException((office.alive() ? "Nobody can file.\n" : "The office ended.\n") + office.said());
        }
        Thread.sleep(5);
    }
}

private static boolean judge(House house, Path path, Ledger ledger, Crowd crowd, Latencies outages, int blows)
        throws SQLException, IOException {
    var lines = ledger.lines();
    List<String> faults = new ArrayList<>();
    if (!lines.equals(Ledger.read(path))) {
        faults.add("the ledger on disk is not the one in memory");
    }
    crowd.refused().forEach(no -> faults.add("refused: " + no.status() + " " + no.body().lines().limit(3).toList()));
    var sheet = new Sheet("chaos: " + blows + " kills while people file", "what", "count");
    sheet.row("acknowledged", lines.size());
    sheet.row("of them with a file", lines.stream().filter(line -> !line.file().isEmpty()).count());
    sheet.row("tries", crowd.tries());
    crowd.again().forEach((why, times) -> sheet.row("tried again: " + why, times));
    sheet.row("outage until the next acknowledgement", outages);
    sheet.print();
    return kept(house, lines, faults);
}

private static boolean kept(House house, List<Ledger.Line> lines, List<String> faults) throws SQLException, IOException {
    try (var database = house.enter()) {
        faults.addAll(Checker.faults(house, database, lines));
    }
    faults.stream().limit(40).forEach(fault -> System.out.println("FAULT " + fault));
    var missed = Planted.missed(house, lines);
    missed.forEach(fault -> System.out.println("THE CHECKER DOES NOT SEE " + fault));
    var well = faults.isEmpty() && missed.isEmpty();
    System.out.println(well ? "Every promise was kept." : "PROMISES WERE BROKEN: " + faults.size() + " faults.");
    return well;
}
