package kz.jauap.office.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jauap.office.files.disk.Shelves;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Throws away the contents that forgotten drafts let go, once nobody else needs them.
///
/// A content goes before the note of it does: whatever breaks off between, the next round finishes. Holders are asked
/// before attachments: what an arrival hands on is attached before the arrival ends.
@Component
public class Clearing {
    private static final int MOST = 200;

    private final Shelves shelves;
    private final DiscardTable discarded;
    private final AttachmentTable attachments;
    private final List<Holder> holders;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration patience;

    Clearing(
            Shelves shelves,
            DiscardTable discarded,
            AttachmentTable attachments,
            List<Holder> holders,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jauap.files.discarded-for:24h}") Duration patience) {
        this.shelves = shelves;
        this.discarded = discarded;
        this.attachments = attachments;
        this.holders = holders;
        this.transaction = transaction;
        this.clock = clock;
        this.patience = patience;
    }

    /// Takes what has been let go for a while.
    @Scheduled(fixedDelayString = "${jauap.files.clearing:PT1H}")
    public void round() {
        Instant moment = clock.instant().minus(patience);
        List<String> due = discarded.before(moment, MOST);
        while (!due.isEmpty()) {
            Set<String> needed = needed(Set.copyOf(due));
            for (String hash : due) {
                transaction.executeWithoutResult(_ -> clear(hash, needed, moment));
            }
            due = due.size() < MOST ? List.of() : discarded.before(moment, MOST);
        }
    }

    private Set<String> needed(Set<String> hashes) {
        Set<String> needed = new HashSet<>();
        holders.forEach(holder -> needed.addAll(holder.needed(hashes)));
        return needed;
    }

    private void clear(String hash, Set<String> needed, Instant moment) {
        discarded.hold(hash, moment).ifPresent(brought -> {
            if (!needed.contains(hash) && !attachments.has(hash)) {
                shelves.discard(hash, brought);
            }
            discarded.delete(hash);
        });
    }
}
