package kz.jauap.office.intake.recheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Proven;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.evidence.Evidences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Examines again what could not be settled when it came, less and less often, and writes what came of it into the
/// case. Whatever it is, the appeal stays accepted.
@Component
public class Rechecking {
    private static final Logger log = LoggerFactory.getLogger(Rechecking.class);
    private static final String LISTENER = "recheck";
    private static final int MOST = 50;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int DOUBLINGS = 10;

    private final ElectronicDoor door;
    private final Streams streams;
    private final Evidences evidences;
    private final Journal journal;
    private final RecheckTable table;
    private final Clock clock;

    Rechecking(
            ElectronicDoor door,
            Streams streams,
            Evidences evidences,
            Journal journal,
            RecheckTable table,
            Clock clock) {
        this.door = door;
        this.streams = streams;
        this.evidences = evidences;
        this.journal = journal;
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${jauap.recheck.every:PT1M}")
    public void round() {
        streams.follow(LISTENER, this::read);
        if (!door.open()) {
            return;
        }
        for (RecheckTable.Turn turn : table.due(clock.instant(), MOST)) {
            if (!answered(turn)) {
                return;
            }
        }
    }

    /// Takes one turn.
    ///
    /// @return whether the authority answered; where one is silent, the others wait for the next round
    private boolean answered(RecheckTable.Turn turn) {
        try {
            return !examined(turn).reasons().contains(Reason.REVOCATION_UNKNOWN);
        } catch (RuntimeException fault) {
            log.error("The signature {} could not be examined again now", turn.evidence(), fault);
            table.postpone(turn.evidence(), next(turn.tries()));
            return true;
        }
    }

    private long read(List<Journaled> entries) {
        for (Journaled entry : entries) {
            if (entry.entry() instanceof Proven proven) {
                proven.evidence()
                        .filter(this::waits)
                        .ifPresent(evidence -> table.add(
                                evidence, entry.appeal(), clock.instant().plus(FIRST)));
            }
        }
        return entries.getLast().position();
    }

    private boolean waits(UUID evidence) {
        return evidences
                .find(evidence)
                .filter(found -> waits(found.latest().report()))
                .isPresent();
    }

    /// Whether time may settle it; a right to sign for a firm is shown by a paper, not by waiting.
    private static boolean waits(Report report) {
        return report.reasons().stream().allMatch(Rechecking::open)
                && report.reasons().stream().anyMatch(reason -> reason != Reason.AUTHORITY_NEEDED);
    }

    /// Whether a reason may pass: whom this office trusts is its own affair and says nothing of a signature.
    private static boolean open(Reason reason) {
        return reason.indication() == Indication.INDETERMINATE
                || reason == Reason.DOOR_CLOSED
                || reason == Reason.ISSUER_UNKNOWN;
    }

    private Report examined(RecheckTable.Turn turn) {
        Report report = evidences.examineAgain(turn.evidence());
        if (waits(report)) {
            table.postpone(turn.evidence(), next(turn.tries()));
        } else {
            table.appeals(turn.evidence()).forEach(appeal -> settle(turn.evidence(), appeal, report.indication()));
        }
        return report;
    }

    private void settle(UUID evidence, AppealId appeal, Indication indication) {
        journal.act(appeal, new Actor.Office(), _ -> {
            table.settle(evidence, appeal);
            return Acted.of(new Receipt.SignatureChecked(evidence, indication));
        });
    }

    private Instant next(int tries) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return clock.instant()
                .plus(Stream.of(wait, LONGEST).min(Duration::compareTo).orElseThrow());
    }
}
