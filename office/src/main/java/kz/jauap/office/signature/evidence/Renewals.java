package kz.jauap.office.signature.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.time.TimeDesks;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.ers.ERSException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has an authority vouch once a year for every piece of evidence, hundreds under one time-stamp, and reports on it.
@Component
public class Renewals {
    private static final Logger log = LoggerFactory.getLogger(Renewals.class);

    private final Evidences evidences;
    private final Archive archive;
    private final RecordTable table;
    private final TimeDesks desks;
    private final Clock clock;
    private final Duration span;
    private final int most;

    Renewals(
            Evidences evidences,
            Archive archive,
            RecordTable table,
            TimeDesks desks,
            Clock clock,
            @Value("${jauap.evidence.renewed:P365D}") Duration span,
            @Value("${jauap.evidence.batch:500}") int most) {
        this.evidences = evidences;
        this.archive = archive;
        this.table = table;
        this.desks = desks;
        this.clock = clock;
        this.span = span;
        this.most = most;
    }

    private record Due(UUID evidence, int ordinal, Bytes manifest) {}

    /// Takes the next of those that are due. Where no desk answers, they stay due.
    @Scheduled(fixedDelayString = "${jauap.evidence.rounds:PT6H}", initialDelayString = "${jauap.evidence.first:PT10M}")
    public void round() {
        if (!desks.open()) {
            return;
        }
        for (boolean more = true; more; ) {
            more = batch(table.due(clock.instant().minus(span), most));
        }
    }

    /// @return whether as many were stamped as one time-stamp takes, so that more may be due
    private boolean batch(List<UUID> ids) {
        if (ids.isEmpty()) {
            return false;
        }
        var whole = new ArrayList<Due>();
        var broken = new ArrayList<UUID>();
        for (var id : ids) {
            examine(id, whole, broken);
        }
        broken.forEach(id -> log.error("Evidence {} is no longer what its record vouches for", id));
        String trouble = stamp(whole);
        int stamped = trouble.isEmpty() ? whole.size() : 0;
        table.report(new Renewal(clock.instant(), stamped, broken, trouble));
        return stamped == most;
    }

    /// The reports of the latest rounds, the newest first.
    public List<Renewal> reports(int latest) {
        return table.reports(latest);
    }

    private void examine(UUID id, List<Due> whole, List<UUID> broken) {
        var evidence = evidences.find(id).orElseThrow();
        var records = table.of(id);
        var files = archive.lasting(evidence, records);
        boolean holds = records.stream()
                .allMatch(record -> Manifest.holds(record.manifest(), files)
                        && Vouching.holds(record.record(), record.manifest(), record.stampedAt(), desks));
        if (holds) {
            whole.add(new Due(id, records.size() + 1, Manifest.of(files)));
        } else {
            broken.add(id);
        }
    }

    /// @return why it could not be done; empty where it is
    private String stamp(List<Due> due) {
        if (due.isEmpty()) {
            return "";
        }
        try {
            var vouched = Vouching.forAll(due.stream().map(Due::manifest).toList(), desks);
            for (int each = 0; each < due.size(); each++) {
                var one = due.get(each);
                table.add(
                        one.evidence(),
                        new EvidenceRecord(
                                one.ordinal(),
                                one.manifest(),
                                vouched.records().get(each),
                                vouched.at(),
                                vouched.by()));
            }
            return "";
        } catch (IOException | TSPException | ERSException trouble) {
            log.warn("Evidence could not be time-stamped: {}", trouble.getMessage());
            return String.valueOf(trouble.getMessage());
        }
    }
}
