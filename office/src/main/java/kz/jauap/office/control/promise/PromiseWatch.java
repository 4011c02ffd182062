package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Follows promises, and writes into the case when the day of one has passed: so its head and the applicant learn of
/// it.
@Component
public class PromiseWatch {
    private static final String LISTENER = "promise";

    private final Streams streams;
    private final PromiseTable table;
    private final Journal journal;
    private final Clock clock;

    PromiseWatch(Streams streams, PromiseTable table, Journal journal, Clock clock) {
        this.streams = streams;
        this.table = table;
        this.journal = journal;
        this.clock = clock;
    }

    /// Reads on and says which promises have lapsed.
    @Scheduled(fixedDelayString = "${jauap.promise.every:PT10M}")
    public void round() {
        follow();
        LocalDate today = LocalDate.now(clock);
        table.lapsing(today).forEach(found -> lapse(found, today));
        follow();
    }

    /// Promises still to be kept, the most pressing first, so many of them.
    List<PromiseTable.Found> open(Where cases, Optional<PromiseTable.Found> after, int limit) {
        follow();
        return table.open(cases, after, limit);
    }

    /// Promises of some bodies or of some owners whose day has passed, the oldest first.
    List<PromiseTable.Found> overdue(Set<BodyId> bodies, Set<Long> owners, LocalDate today) {
        follow();
        return table.overdue(bodies, owners, today);
    }

    List<PromiseCount> counted() {
        follow();
        return table.counted(LocalDate.now(clock));
    }

    private void follow() {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
    }

    private void read(Journaled journaled) {
        if (journaled.entry() instanceof Promising entry) {
            table.follow(journaled, entry);
        }
    }

    private void lapse(PromiseTable.Found found, LocalDate today) {
        journal.act(
                found.appeal(),
                new Actor.Office(),
                held -> lapsed(held, found, today)
                        ? Acted.of(new Promising.Lapsed(found.place(), found.by()))
                        : Acted.refuse("control.promise.refused.changed"));
    }

    /// Whether it still stands as the read copy says: somebody may just have kept it or put it off.
    private static boolean lapsed(Held held, PromiseTable.Found found, LocalDate today) {
        boolean told = held.history().stream()
                .anyMatch(each -> each.entry().equals(new Promising.Lapsed(found.place(), found.by())));
        return !told
                && Promise.of(held.history()).stream()
                        .anyMatch(each -> each.place() == found.place()
                                && each.open()
                                && each.by().equals(found.by())
                                && each.by().isBefore(today));
    }
}
