package kz.jauap.office.notice.follow;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Reads each body's stream from where it stopped, and tells what must be told.
///
/// Restart, replay and back-fill are the same: an entry that was told is not told again.
@Component
public class Following {
    private static final String LISTENER = "notice";

    private final Streams streams;
    private final Journal journal;
    private final Sorting sorting;

    Following(Streams streams, Journal journal, Sorting sorting) {
        this.streams = streams;
        this.journal = journal;
        this.sorting = sorting;
    }

    /// Reads every stream to its end.
    public void go() {
        streams.follow(LISTENER, this::read);
    }

    /// One entry that must be told to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        Optional<Journaled> must = next.stream()
                .filter(each -> Tellable.of(each.entry()).isPresent())
                .findFirst();
        must.ifPresent(this::tell);
        return must.orElse(next.getLast()).position();
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
