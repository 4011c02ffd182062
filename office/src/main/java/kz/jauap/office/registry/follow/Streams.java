package kz.jauap.office.registry.follow;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The bodies' streams of entries, as listeners follow them.
///
/// What a listener writes and how far it has read are one transaction: restart, replay and back-fill are the same, and
/// nothing is seen half.
@Component
public class Streams {
    private static final Logger log = LoggerFactory.getLogger(Streams.class);
    private static final int CHUNK = 500;

    private final Journal journal;
    private final BookmarkTable bookmarks;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private volatile boolean open = true;

    Streams(Journal journal, BookmarkTable bookmarks, Organisation organisation, TransactionTemplate transaction) {
        this.journal = journal;
        this.bookmarks = bookmarks;
        this.organisation = organisation;
        this.transaction = transaction;
    }

    /// Reads every stream to its end. A body whose stream cannot be read now is tried again next time.
    ///
    /// @param listener the permanent name of who reads
    /// @param read takes the next entries, oldest first, and says up to which position it has read them
    public void follow(String listener, ToLongFunction<List<Journaled>> read) {
        for (Body body : organisation.bodies()) {
            try {
                boolean more = true;
                while (more && open) {
                    more = Boolean.TRUE.equals(transaction.execute(_ -> step(listener, body.id(), read)));
                }
            } catch (RuntimeException fault) {
                log.error("{} does not follow the stream of {} further now", listener, body.id(), fault);
            }
        }
    }

    /// Reads no further once the office closes: what is left is read after the next opening.
    @EventListener(ContextClosedEvent.class)
    void close() {
        open = false;
    }

    private boolean step(String listener, BodyId body, ToLongFunction<List<Journaled>> read) {
        Optional<Long> position = bookmarks.hold(listener, body);
        List<Journaled> next =
                position.map(from -> journal.after(body, from, CHUNK)).orElse(List.of());
        if (next.isEmpty()) {
            return false;
        }
        bookmarks.put(listener, body, read.applyAsLong(next));
        return true;
    }
}
