// From the filled-in form at the desk, sent over HTTP with its scan, to the voucher's PDF in hand; in turns the same form
// to the voucher's page only. Then the first filing after a start. Options: --clerks N --filings N --starts N
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kit.Clerk;
import kit.Latencies;
import kit.Machine;
import kit.Opened;
import kit.Opened.Where;
import kit.Options;
import kit.Sheet;

private static final int WARM_UP = 60;
private static final double WARM_GOAL = 500;
private static final double FIRST_GOAL = 1_500;

void main(String[] args) throws Exception {
    var options = Options.of(args, "clerks", "filings", "starts");
    var folder = Machine.folder("desk");
    var clerks = options.number("clerks", 1);
    var sheet = new Sheet("bench desk, " + clerks + " clerk(s) at once", "what", "measured", "goal", "");
    try {
        var where = Where.fresh(folder.resolve("data"), true);
        try (var _ = Opened.open(where)) {
            warm(sheet, where, clerks, options.number("filings", 300));
        }
        first(sheet, where, options.number("starts", 3));
    } finally {
        Machine.remove(folder);
    }
    sheet.print();
    System.exit(sheet.missed() ? 1 : 0);
}

private static void warm(Sheet sheet, Where where, int clerks, int filings) throws Exception {
    var printed = new Latencies();
    var read = new Latencies();
    var begun = System.nanoTime();
    try (var hands = Executors.newFixedThreadPool(clerks)) {
        var work = IntStream.range(0, clerks)
                .<Callable<Void>>mapToObj(_ -> () -> file(where, filings / clerks, printed, read))
                .toList();
        for (var done : hands.invokeAll(work)) {
            done.get();
        }
    }
    var span = Duration.ofNanos(System.nanoTime() - begun);
    sheet.goal("desk to the voucher's PDF, warm, p99", printed.at(.99), WARM_GOAL, "ms");
    sheet.row("the same", printed, "", "");
    sheet.row("desk to the voucher's page, in turns with it", read, "", "");
    sheet.row("PDF : page, medians", printed.at(.5) / read.at(.5), "", "");
    sheet.row("span of all of it", span.toSeconds() + " s", "", "");
}

private static Void file(Where where, int filings, Latencies printed, Latencies read) throws Exception {
    var clerk = new Clerk(where).signIn();
    for (var turn = 0; turn < WARM_UP; turn++) {
        clerk.registerAndPrint();
    }
    for (var turn = 0; turn < filings; turn++) {
        printed.time(() -> done(clerk::registerAndPrint));
        read.time(() -> done(clerk::registerAndRead));
    }
    return null;
}

/// The very first letter after the office was opened on the same records; the worst of several openings counts.
private static void first(Sheet sheet, Where where, int starts) throws Exception {
    var first = new Latencies();
    for (var start = 0; start < starts; start++) {
        try (var _ = Opened.open(where)) {
            var clerk = new Clerk(where).signIn();
            first.time(() -> done(clerk::registerAndPrint));
        }
    }
    sheet.goal("the first after a start, worst of " + starts, first.at(1), FIRST_GOAL, "ms");
    sheet.row("the same, median", first.at(.5), "", "");
}

private static Void done(Runnable work) {
    work.run();
    return null;
}
