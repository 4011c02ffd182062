package kz.jauap.office.registry.follow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// The bodies' streams of entries, as listeners follow them.
///
/// What a listener writes and how far it has read are one transaction: restart, replay and back-fill are the same, and
/// nothing is seen half. Each takes the entries of one case in their order; a case it fails over is set aside and keeps
/// nobody else waiting.
@Component
public class Streams {
    private static final Logger log = LoggerFactory.getLogger(Streams.class);
    private static final int CHUNK = 500;

    private final Journal journal;
    private final BookmarkTable bookmarks;
    private final Organisation organisation;
    private final Asides asides;
    private final TransactionTemplate transaction;
    private volatile boolean open = true;

    Streams(
            Journal journal,
            BookmarkTable bookmarks,
            Organisation organisation,
            Asides asides,
            TransactionTemplate transaction) {
        this.journal = journal;
        this.bookmarks = bookmarks;
        this.organisation = organisation;
        this.asides = asides;
        this.transaction = transaction;
    }

    /// Reads every stream that has gone on to its end; one question tells which have. A body whose stream cannot be
    /// read now is tried again next time.
    ///
    /// @param listener the permanent name of who reads
    /// @param read takes the next entries, oldest first, and says up to which position it has read them
    public void follow(String listener, ToLongFunction<List<Journaled>> read) {
        asides.offer(listener, read);
        Set<BodyId> behind = bookmarks.behind(listener);
        for (Body body : organisation.bodies()) {
            try {
                boolean more = behind.contains(body.id());
                while (more && open) {
                    more = walk(listener, body.id(), read);
                }
            } catch (RuntimeException fault) {
                log.error("{} does not follow the stream of {} further now", listener, body.id(), fault);
            }
        }
    }

    /// Many entries at a time; where a listener fails over them, one by one up to the one it fails over, which is set
    /// aside with its case.
    private boolean walk(String listener, BodyId body, ToLongFunction<List<Journaled>> read) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> step(listener, body, read, CHUNK, status)));
        } catch (Undigested fault) {
            throwPassing(fault);
        }
        for (int one = 0; one < CHUNK; one++) {
            try {
                if (!Boolean.TRUE.equals(transaction.execute(status -> step(listener, body, read, 1, status)))) {
                    return false;
                }
            } catch (Undigested fault) {
                throwPassing(fault);
                transaction.executeWithoutResult(_ -> setAside(listener, body, fault));
                return true;
            }
        }
        return true;
    }

    private static void throwPassing(Undigested fault) {
        if (fault.passing()) {
            throw fault;
        }
    }

    private void setAside(String listener, BodyId body, Undigested fault) {
        long position = fault.first().position();
        if (bookmarks.hold(listener, body).filter(at -> at == position - 1).isPresent()) {
            asides.failed(listener, fault);
            bookmarks.put(listener, body, position);
        }
    }

    /// Reads no further once the office closes: what is left is read after the next opening.
    @EventListener(ContextClosedEvent.class)
    void close() {
        open = false;
    }

    private boolean step(
            String listener, BodyId body, ToLongFunction<List<Journaled>> read, int most, TransactionStatus status) {
        Optional<Long> position = bookmarks.hold(listener, body);
        List<Journaled> next =
                position.map(from -> journal.after(body, from, most)).orElse(List.of());
        if (next.isEmpty()) {
            return false;
        }
        Set<AppealId> shut = asides.cases(listener);
        List<Journaled> offered =
                next.stream().filter(each -> !shut.contains(each.appeal())).toList();
        long last = next.getLast().position();
        if (!offered.isEmpty()) {
            long upTo = Undigested.reading(offered, read, status);
            last = upTo == offered.getLast().position() ? last : upTo;
        }
        setBehind(listener, next, shut, last);
        bookmarks.put(listener, body, last);
        return true;
    }

    private void setBehind(String listener, List<Journaled> next, Set<AppealId> shut, long last) {
        asides.behind(
                listener,
                next.stream()
                        .filter(each -> each.position() <= last && shut.contains(each.appeal()))
                        .toList());
    }
}
