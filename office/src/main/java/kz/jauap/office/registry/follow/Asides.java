package kz.jauap.office.registry.follow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import kz.jauap.office.house.health.Ailing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// What listeners could not take in: a case at a time is set aside, in its order, and offered again until it is taken.
@Component
public class Asides implements Ailing {
    private static final Logger log = LoggerFactory.getLogger(Asides.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private final SetAsideTable table;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Asides(SetAsideTable table, Journal journal, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The first entry of each case that some listener has not taken in, the oldest trouble first.
    public List<SetAside> all() {
        return table.all();
    }

    /// Has a listener offered a case again at its next round.
    public void again(String listener, AppealId appeal) {
        table.hurry(listener, appeal, clock.instant());
    }

    @Override
    public Optional<Ailment> ails() {
        long alarming = table.all().stream().filter(SetAside::alarming).count();
        return alarming == 0 ? Optional.empty() : Optional.of(new Ailment("setAside", alarming));
    }

    Set<AppealId> cases(String listener) {
        return table.cases(listener);
    }

    /// Sets aside what comes behind an entry that its listener has not taken in.
    void behind(String listener, List<Journaled> entries) {
        entries.forEach(each -> table.put(listener, each, clock.instant()));
    }

    /// Sets an entry aside that its listener has just failed over.
    void failed(String listener, Undigested fault) {
        table.put(listener, fault.first(), clock.instant());
        table.failed(listener, fault.first(), fault.place(), next(0));
        log.error(
                "{} sets entry {} of {} aside",
                listener,
                position(fault),
                fault.first().body(),
                fault);
    }

    /// Offers a listener what is due of what was set aside, each case in its order.
    void offer(String listener, ToLongFunction<List<Journaled>> read) {
        for (AppealId appeal : table.due(listener, clock.instant())) {
            try {
                boolean more = true;
                while (more) {
                    more = Boolean.TRUE.equals(transaction.execute(status -> one(listener, appeal, read, status)));
                }
            } catch (Undigested fault) {
                again(listener, fault);
            }
        }
    }

    private boolean one(
            String listener, AppealId appeal, ToLongFunction<List<Journaled>> read, TransactionStatus status) {
        Optional<SetAside> held = table.hold(listener, appeal);
        held.ifPresent(aside -> {
            Journaled entry =
                    journal.after(aside.body(), aside.position() - 1, 1).getFirst();
            Undigested.reading(List.of(entry), read, status);
            table.taken(aside);
        });
        return held.isPresent();
    }

    private void again(String listener, Undigested fault) {
        if (!fault.passing()) {
            int tries = table.tries(listener, fault.first());
            table.failed(listener, fault.first(), fault.place(), next(tries));
        }
        log.warn(
                "{} does not take in entry {} of {} yet",
                listener,
                position(fault),
                fault.first().body(),
                fault);
    }

    private static long position(Undigested fault) {
        return fault.first().position();
    }

    private Instant next(int tries) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
