// Arrivals through all doors at once while the office is killed again and again: each must end in exactly one record and
// the balance of each door must be exact. ./jauap bench storm
// Options: --arrivals N (10000), --kills N (20), --clients N, --seed N, --keep the data folder;
//          --check FOLDER lets the porter finish in a kept folder, and looks again
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kit.Latencies;
import kit.Machine;
import kit.Opened;
import kit.Opened.Where;
import kit.Options;
import kit.Sheet;
import siege.ApiDoor;
import siege.Balancer;
import siege.Crowd;
import siege.DeskDoor;
import siege.Door;
import siege.FormDoor;
import siege.Gateway;
import siege.House;
import siege.Ledger;
import siege.PackageDoor;
import siege.PlatformDoor;
import siege.PlatformDoor.Platform;
import siege.ReportDoor;

private static final Duration PATIENCE = Duration.ofMinutes(5);
private static final List<String> DISTRICTS = List.of("medeu", "almaly");
private static final String KEY_OF_THE_DEMONSTRATION = "demo";

void main(String[] args) throws Exception {
    var options = Options.of(args, "arrivals", "kills", "clients", "seed", "keep", "check");
    if (options.has("check")) {
        System.exit(check(Path.of(options.given().get("check"))) ? 0 : 1);
    }
    var seed = options.number("seed", (int) (System.nanoTime() & 0xffff));
    var folder = Machine.folder("storm");
    var well = false;
    try {
        well = storm(folder, options.number("arrivals", 10_000), options.number("kills", 20), options.number("clients", 24), seed);
    } finally {
        if (well && !options.has("keep")) {
            Machine.remove(folder);
        } else {
            System.out.println("Everything is kept in " + folder);
        }
    }
    System.exit(well ? 0 : 1);
}

private static boolean storm(Path folder, int arrivals, int kills, int clients, long seed) throws Exception {
    System.out.println("Seed " + seed + ", " + clients + " clients, " + arrivals + " arrivals, " + kills + " kills");
    var house = new House(folder.resolve("data"));
    var where = where(house);
    var office = Opened.open(where);
    var gateway = Gateway.admitted(where);
    var outages = new Latencies();
    try (var ledger = new Ledger(folder.resolve("ledger.tsv"))) {
        var crowd = new Crowd(ledger, client -> door(gateway, client, seed), seed);
        var random = new Random(seed);
        var begun = System.nanoTime();
        crowd.gather(clients);
        for (var kill = 1; kill <= kills; kill++) {
            await(ledger, (int) ((long) arrivals * kill / (kills + 1)) - random.nextInt(20), office);
            var struck = System.nanoTime();
            office.kill();
            var before = ledger.size();
            office = Opened.begin(where);
            await(ledger, before + 1, office);
            outages.add(System.nanoTime() - struck);
            System.out.printf("%2d/%d after %d arrivals; taken again after %.1f s%n", kill, kills, before,
                    (System.nanoTime() - struck) / 1e9);
        }
        await(ledger, arrivals, office);
        crowd.disperse();
        var span = (System.nanoTime() - begun) / 1e9;
        try (var database = house.enter()) {
            settle(database, office);
            return judge(house, database, ledger, crowd, outages, span);
        }
    } finally {
        office.close();
        house.postmaster().ifPresent(ProcessHandle::destroy);
    }
}

private static Where where(House house) {
    return Where.fresh(house.data(), true)
            .with("-Djauap.demo.extent=AT_LENGTH", "-Djauap.filings-per-address=1000000000", "-Djauap.doors.most-alike=1000000000",
                    "-Djauap.doors.most-of-one-author=1000000000", "-Djauap.open311.most-of-app=1000000000",
                    "-Djauap.open311.most-of-sender=1000000000", "-Djauap.doors.patience=PT2S")
            .with(PlatformDoor.settings());
}

/// The doors in turns, so that all are open at once.
private static Door door(Gateway gateway, int client, long seed) {
    var where = gateway.where();
    var platforms = Platform.values();
    var turn = client % (platforms.length + 7);
    return switch (turn) {
        case 0 -> FormDoor.question(where);
        case 1 -> new ApiDoor(where);
        case 2 -> new ReportDoor(where, KEY_OF_THE_DEMONSTRATION);
        case 3 -> new PackageDoor(gateway);
        case 4 -> new DeskDoor(where);
        case 5 -> FormDoor.district(where, DISTRICTS.get(client / DISTRICTS.size() % DISTRICTS.size()));
        case 6 -> FormDoor.threat(where);
        default -> new PlatformDoor(where, platforms[turn - 7], seed + client);
    };
}

private static void await(Ledger ledger, int many, Opened office) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (ledger.size() < many) {
        if (!office.alive() || System.nanoTime() > end) {
            throw new IllegalStateException((office.alive() ? "Nobody is heard.\n" : "The office ended.\n") + office.said());
        }
        Thread.sleep(5);
    }
}

/// Waits until the porter has brought everything to its end; however long that takes, as long as it goes on.
private static void settle(Connection database, Opened office) throws Exception {
    var least = Balancer.waiting(database);
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (least > 0 && office.alive() && System.nanoTime() < end) {
        Thread.sleep(500);
        var waiting = Balancer.waiting(database);
        if (waiting < least) {
            least = waiting;
            end = System.nanoTime() + PATIENCE.toNanos();
        }
    }
}

private static boolean judge(House house, Connection database, Ledger ledger, Crowd crowd, Latencies outages, double span) throws Exception {
    var lines = ledger.lines();
    List<String> faults = new ArrayList<>();
    crowd.refused().forEach(no -> faults.add("refused: " + no.status() + " " + no.body().lines().limit(3).toList()));
    var sheet = new Sheet("storm: arrivals through all doors while the office is killed", "what", "count");
    sheet.row("acknowledged", lines.size());
    sheet.row("span", Math.round(span) + " s");
    sheet.row("tries", crowd.tries());
    crowd.again().forEach((why, times) -> sheet.row("tried again: " + why, times));
    sheet.row("outage until the next acknowledgement", outages);
    sheet.print();
    return balanced(house, database, lines, faults);
}

private static boolean check(Path folder) throws Exception {
    var house = new House(folder.resolve("data"));
    try (var office = Opened.open(where(house));
            var database = house.enter()) {
        settle(database, office);
        return balanced(house, database, Ledger.read(folder.resolve("ledger.tsv")), new ArrayList<>());
    }
}

private static boolean balanced(House house, Connection database, List<Ledger.Line> lines, List<String> faults) throws Exception {
    faults.addAll(Balancer.faults(database, house.vault(), lines));
    if (!Balancer.sees(database, house.vault(), lines)) {
        faults.add("the balancer does not see planted faults");
    }
    var sheet = new Sheet("storm: each door's balance after " + lines.size() + " arrivals", "what", "count");
    for (var sum : Balancer.sums(database)) {
        sheet.row(sum.door() + ": received = registered + joined", sum.received() + " = " + sum.registered() + " + " + sum.joined());
    }
    sheet.print();
    faults.stream().limit(40).forEach(fault -> System.out.println("FAULT " + fault));
    System.out.println(faults.isEmpty() ? "Every arrival ended in exactly one record." : faults.size() + " faults.");
    return faults.isEmpty();
}
