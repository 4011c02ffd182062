package kz.jauap.office.control.doubt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.control.doubt.Doubt.Whose;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Proven;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Follows e-signatures that were not settled when they came, until they hold.
///
/// Reads the journal on from where it stopped whenever somebody looks.
@Component
class DoubtWatch {
    private static final String LISTENER = "doubt";
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Streams streams;
    private final Evidences evidences;
    private final DoubtTable table;
    private final Clock clock;

    DoubtWatch(Streams streams, Evidences evidences, DoubtTable table, Clock clock) {
        this.streams = streams;
        this.evidences = evidences;
        this.table = table;
        this.clock = clock;
    }

    /// A doubt and the latest examination.
    record Pressing(Doubt doubt, Report report) {}

    /// Those among the cases of a choice that do not hold, or have not been settled for a day; the oldest first.
    List<Doubt> pressing(Where cases) {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
        List<Doubt> all = table.of(cases);
        Map<UUID, Indication> worth = evidences.indications(
                all.stream().map(Doubt::evidence).distinct().toList());
        return all.stream()
                .filter(doubt -> presses(doubt, worth.getOrDefault(doubt.evidence(), Indication.VALID)))
                .toList();
    }

    private boolean presses(Doubt doubt, Indication worth) {
        return switch (worth) {
            case VALID -> false;
            case INVALID -> true;
            case INDETERMINATE -> !doubt.since().plus(PATIENCE).isAfter(clock.instant());
        };
    }

    /// The same with what the latest examination found.
    Optional<Pressing> examined(Doubt doubt) {
        return report(doubt.evidence()).map(report -> new Pressing(doubt, report));
    }

    private void read(Journaled journaled) {
        if (journaled.entry() instanceof Receipt.SignatureChecked(var evidence, var indication)) {
            if (indication == Indication.VALID) {
                table.settle(evidence);
            }
        } else if (journaled.entry() instanceof Proven proven) {
            Whose whose = proven instanceof Receipt ? Whose.APPLICANT : Whose.OFFICIAL;
            proven.evidence()
                    .filter(evidence -> report(evidence)
                            .filter(report -> report.indication() != Indication.VALID)
                            .isPresent())
                    .ifPresent(evidence -> table.add(new Doubt(evidence, journaled.appeal(), whose, journaled.at())));
        }
    }

    private Optional<Report> report(UUID evidence) {
        return evidences.find(evidence).map(found -> found.latest().report());
    }
}
