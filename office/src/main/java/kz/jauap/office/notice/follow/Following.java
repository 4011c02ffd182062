package kz.jauap.office.notice.follow;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads each body's stream from where it stopped, and tells what must be told.
///
/// Restart, replay and back-fill are the same: an entry that was told is not told again.
@Component
public class Following {
    private static final Logger log = LoggerFactory.getLogger(Following.class);
    private static final int CHUNK = 200;

    private final PositionTable positions;
    private final Journal journal;
    private final Organisation organisation;
    private final Sorting sorting;
    private final TransactionTemplate transaction;

    Following(
            PositionTable positions,
            Journal journal,
            Organisation organisation,
            Sorting sorting,
            TransactionTemplate transaction) {
        this.positions = positions;
        this.journal = journal;
        this.organisation = organisation;
        this.sorting = sorting;
        this.transaction = transaction;
    }

    /// Reads every stream to its end. A body whose stream cannot be read now is tried again next time.
    public void go() {
        for (Body body : organisation.bodies()) {
            try {
                boolean more = true;
                while (more) {
                    more = Boolean.TRUE.equals(transaction.execute(_ -> step(body.id())));
                }
            } catch (RuntimeException fault) {
                log.error("The stream of {} is not followed further now", body.id(), fault);
            }
        }
    }

    /// One entry that must be told to a transaction: a case is held before its body's counter, never after.
    private boolean step(BodyId body) {
        Optional<Long> position = positions.hold(body);
        if (position.isEmpty()) {
            return false;
        }
        List<Journaled> next = journal.after(body, position.get(), CHUNK);
        if (next.isEmpty()) {
            return false;
        }
        Optional<Journaled> must = next.stream()
                .filter(each -> Tellable.of(each.entry()).isPresent())
                .findFirst();
        must.ifPresent(this::tell);
        positions.put(body, must.orElse(next.getLast()).position());
        return true;
    }

    private void tell(Journaled entry) {
        Notice notice = Tellable.of(entry.entry()).orElseThrow();
        boolean fresh = sorting.sort(entry, notice);
        if (fresh && !told(entry, notice)) {
            journal.act(
                    entry.appeal(),
                    new Actor.Office(),
                    _ -> Acted.of(new Corresponding.Told(notice, Answering.Way.STATUS_PAGE)));
        }
    }

    private boolean told(Journaled entry, Notice notice) {
        return journal.history(entry.appeal()).stream()
                .filter(each -> each.position() > entry.position())
                .anyMatch(each -> each.entry() instanceof Corresponding.Told(var what, var _) && what == notice);
    }
}
