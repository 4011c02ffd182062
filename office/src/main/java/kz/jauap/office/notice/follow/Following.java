package kz.jauap.office.notice.follow;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.follow.Streams;
import org.springframework.stereotype.Component;

/// Reads each body's stream from where it stopped, and tells what must be told.
///
/// Restart, replay and back-fill are the same: an entry that was told is not told again.
@Component
public class Following {
    private static final String LISTENER = "notice";

    private final Streams streams;
    private final Sorting sorting;
    private final TellingTable tellings;
    private final Proving proving;

    Following(Streams streams, Sorting sorting, TellingTable tellings, Proving proving) {
        this.streams = streams;
        this.sorting = sorting;
        this.tellings = tellings;
        this.proving = proving;
    }

    /// Reads every stream to its end.
    public void go() {
        streams.follow(LISTENER, this::read);
    }

    /// One entry that matters to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        Optional<Journaled> matters = next.stream().filter(Following::matters).findFirst();
        matters.ifPresent(this::follow);
        return matters.orElse(next.getLast()).position();
    }

    private static boolean matters(Journaled entry) {
        return entry.entry() instanceof Answering.Dispatched
                || Tellable.of(entry.entry()).isPresent();
    }

    /// An answer that left the house as a letter has been told.
    private void follow(Journaled entry) {
        Tellable.of(entry.entry()).ifPresent(notice -> sorting.sort(entry, notice));
        if (entry.entry() instanceof Answering.Dispatched(var way, var _)) {
            tellings.of(entry.appeal()).stream()
                    .filter(telling -> telling.notice() == Notice.ANSWERED)
                    .forEach(telling -> proving.proved(telling.entry(), way));
        }
    }
}
