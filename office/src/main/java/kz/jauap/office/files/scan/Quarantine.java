package kz.jauap.office.files.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.files.Files;
import kz.jauap.office.look.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Holds strangers' files back until the antivirus has called them clean, or an official has let them out. The appeal
/// they came with never waits for that. Without an antivirus nothing is held back.
@Component
public class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int PORT = 3310;

    private final Optional<Clamd> clamd;
    private final ScanTable table;
    private final Files files;
    private final Clock clock;

    Quarantine(
            @Value("${jauap.clamd.url:}") String url,
            @Value("${jauap.clamd.patience:60s}") Duration patience,
            ScanTable table,
            Files files,
            Clock clock) {
        this.clamd = url.isBlank() ? Optional.empty() : Optional.of(clamd(URI.create(url), patience));
        this.table = table;
        this.files = files;
        this.clock = clock;
    }

    private static Clamd clamd(URI url, Duration patience) {
        if (!"tcp".equals(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException("JAUAP_CLAMD is written tcp://host:port, not " + url);
        }
        return new Clamd(url.getHost(), url.getPort() < 0 ? PORT : url.getPort(), patience);
    }

    /// Whether there is an antivirus.
    public boolean guarded() {
        return clamd.isPresent();
    }

    /// Asks about every file whose turn it is; stops where the antivirus is away.
    @Scheduled(fixedDelayString = "${jauap.clamd.every:PT5S}")
    public void go() {
        clamd.ifPresent(daemon -> {
            table.gather(clock.instant());
            boolean there = true;
            while (there) {
                Optional<Scan> next =
                        table.claim(clock.instant(), clock.instant().plus(LEASE));
                there = next.filter(scan -> scan(daemon, scan)).isPresent();
            }
        });
    }

    /// How contents stand; those never asked about are not in it.
    public Map<String, Scan> of(Collection<String> hashes) {
        return clamd.isEmpty() || hashes.isEmpty()
                ? Map.of()
                : table.of(hashes).stream().collect(Collectors.toMap(Scan::hash, Function.identity()));
    }

    /// Whether a content may be looked into.
    public boolean open(String hash) {
        return clamd.isEmpty() || table.of(List.of(hash)).stream().anyMatch(Scan::open);
    }

    /// Lets a content be handed out only if it may be.
    ///
    /// @throws Problem 423 while it is held back, with the reason
    public void admit(String hash) {
        if (clamd.isEmpty()) {
            return;
        }
        List<Scan> known = table.of(List.of(hash));
        if (known.isEmpty()) {
            table.add(hash, clock.instant());
        }
        if (known.stream().noneMatch(Scan::open)) {
            throw refused(known);
        }
    }

    /// Whether a content may be handed out now.
    public boolean admits(String hash) {
        return clamd.isEmpty() || table.of(List.of(hash)).stream().anyMatch(Scan::open);
    }

    private static Problem refused(List<Scan> known) {
        boolean bad = known.stream().anyMatch(scan -> scan.state() == Scan.State.QUARANTINED);
        return new Problem(HttpStatus.LOCKED, bad ? "files.scan.held.QUARANTINED" : "files.scan.held.UNSCANNED");
    }

    /// Lets a content out all the same.
    ///
    /// @return whether it was held back until now
    public boolean release(String hash, long officer, String reason) {
        return table.release(hash, officer, clock.instant(), reason);
    }

    /// @return whether the antivirus was there
    private boolean scan(Clamd daemon, Scan scan) {
        Instant now = clock.instant();
        return switch (asked(daemon, scan.hash())) {
            case Verdict.Clean _ -> settle(scan, Scan.State.CLEAN, "", now);
            case Verdict.Found(var name) -> {
                log.warn("The antivirus found {} in {}", name, scan.hash());
                yield settle(scan, Scan.State.QUARANTINED, name, now);
            }
            case Verdict.NotLookedAt(var why) -> settle(scan, Scan.State.QUARANTINED, why, now);
            case Verdict.Away(var why) -> {
                Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(scan.tries(), 8));
                table.later(scan.hash(), why, now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
                yield false;
            }
        };
    }

    private boolean settle(Scan scan, Scan.State state, String reason, Instant now) {
        table.settle(scan.hash(), state, reason, now);
        return true;
    }

    private Verdict asked(Clamd daemon, String hash) {
        if (!files.has(hash)) {
            return new Verdict.NotLookedAt("the file is not there");
        }
        try (InputStream content = files.open(hash)) {
            return daemon.ask(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
