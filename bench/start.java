// From the command to the first page on existing records, in turns with the start-up cache of ./jauap dist and without;
// and the memory of the office after it has played the demonstration. Options: --rounds N
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kit.Latencies;
import kit.Machine;
import kit.Opened;
import kit.Opened.Where;
import kit.Options;
import kit.Sheet;

private static final String CACHED = "-XX:AOTMode=on"; // fails rather than start without the cache
private static final Path CACHE = Path.of("office/target/app/jauap.aot");
private static final Path KEPT = Path.of("office/target/app/jauap.jsa"); // what Java keeps when an office closes, decision 94
private static final double PLAIN_GOAL = 6_000;
private static final double CACHED_GOAL = 3_000;
private static final double MEMORY_GOAL = 429; // 450 MB
private static final List<String> PAGES = List.of("/ru/", "/kk/", "/en/", "/ru/question", "/ru/status", "/ru/staff/sign-in");

void main(String[] args) throws Exception {
    var rounds = Options.of(args, "rounds").number("rounds", 5);
    cache();
    var folder = Machine.folder("start");
    var sheet = new Sheet("bench start, medians of " + rounds + " rounds", "what", "measured", "goal", "");
    try {
        var where = Where.fresh(folder.resolve("data"), true);
        memory(sheet, where);
        Files.deleteIfExists(KEPT);
        var bare = new Latencies();
        uncached(() -> start(bare, where));
        sheet.row("start to the first page, the first time that a build is opened", bare, "", "");
        var plain = new Latencies();
        var cached = new Latencies();
        for (var round = 0; round < rounds; round++) {
            uncached(() -> start(plain, where));
            start(cached, where.with(CACHED));
        }
        sheet.goal("start to the first page, with the start-up cache", cached.at(.5), CACHED_GOAL, "ms");
        sheet.row("the same", cached, "", "");
        sheet.goal("start to the first page, without", plain.at(.5), PLAIN_GOAL, "ms");
        sheet.row("the same", plain, "", "");
        sheet.row("without : with, medians", plain.at(.5) / cached.at(.5), "", "");
    } finally {
        Machine.remove(folder);
    }
    sheet.print();
    System.exit(sheet.missed() ? 1 : 0);
}

private static void cache() throws Exception {
    if (!Files.exists(CACHE)
            && new ProcessBuilder("./jauap", "dist").inheritIO().start().waitFor() != 0) {
        System.exit(1);
    }
}

/// As where nobody made a cache: to switch it off would take Java's own archives of classes away too.
private static void uncached(Runnable start) throws IOException {
    var aside = CACHE.resolveSibling("jauap.aot.aside");
    Files.move(CACHE, aside);
    try {
        start.run();
    } finally {
        Files.move(aside, CACHE);
    }
}

private static void memory(Sheet sheet, Where where) {
    var begun = System.nanoTime();
    try (var office = Opened.open(where)) {
        sheet.row("./jauap run --demo until it says it is open", String.format(java.util.Locale.ROOT, "%.1f s", (System.nanoTime() - begun) / 1e9), "", "");
        PAGES.forEach(office::awaitPage);
        sheet.goal("resident after the demonstration was played and read", Machine.resident(office.pid()), MEMORY_GOAL, "MiB");
    }
}

private static void start(Latencies took, Where where) {
    var begun = System.nanoTime();
    try (var office = Opened.begin(where)) {
        office.awaitPage("/ru/");
        took.add(System.nanoTime() - begun);
    }
}
