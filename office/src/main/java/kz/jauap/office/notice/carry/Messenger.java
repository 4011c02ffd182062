package kz.jauap.office.notice.carry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.Settling;
import kz.jauap.office.notice.delivery.Sorting;
import kz.jauap.office.notice.delivery.WayOut;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries notices out of the house, none inside a transaction: what was not taken stays in the queue, and a way that
/// is out of order is waited for before the next one is tried.
@Component
public class Messenger {
    private static final Logger log = LoggerFactory.getLogger(Messenger.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<WayOut> waysOut;
    private final QueueTable queue;
    private final Sorting sorting;
    private final Settling settling;
    private final CaseFiles files;
    private final Patience patience;
    private final Clock clock;

    Messenger(
            List<WayOut> waysOut,
            QueueTable queue,
            Sorting sorting,
            Settling settling,
            CaseFiles files,
            Patience patience,
            Clock clock) {
        this.waysOut = waysOut;
        this.queue = queue;
        this.sorting = sorting;
        this.settling = settling;
        this.files = files;
        this.patience = patience;
        this.clock = clock;
    }

    /// Sends what is due; leaves a way at the first thing that it does not take now.
    public void go() {
        queue.again(clock.instant());
        patience.unheard().forEach(sorting::giveUpOn);
        waysOut.forEach(this::go);
        patience.tooLong().forEach(each -> untaken(each, "its last day presses"));
    }

    private void go(WayOut out) {
        boolean more = true;
        while (more) {
            Instant now = clock.instant();
            more = queue.claim(now, now.plus(LEASE), out.way())
                    .map(delivery -> carry(out, delivery))
                    .orElse(false);
        }
    }

    private boolean carry(WayOut out, Delivery delivery) {
        CaseFile file = files.open(delivery.appeal()).orElseThrow();
        Optional<String> address = out.address(file);
        if (address.isEmpty()) {
            return fallen(delivery, "no address");
        }
        return switch (out.carry(delivery, file, address.get())) {
            case Outcome.Handed(var reference) -> {
                settling.told(delivery, State.HANDED, reference);
                yield true;
            }
            case Outcome.OnItsWay(var reference) -> {
                queue.settle(delivery.id(), State.AWAITED, clock.instant(), reference);
                yield true;
            }
            case Outcome.Refused(var why) -> fallen(delivery, why);
            case Outcome.Later(var why) -> later(delivery, why);
            case Outcome.Barred(var why) -> later(delivery, why);
        };
    }

    private boolean fallen(Delivery delivery, String why) {
        log.warn("Notice {} does not go by {}: {}", delivery.id(), delivery.way(), why);
        sorting.fall(delivery, why);
        return true;
    }

    private boolean later(Delivery delivery, String why) {
        return patience.isOverFor(delivery) ? untaken(delivery, why) : postponed(delivery);
    }

    private boolean untaken(Delivery delivery, String why) {
        log.warn("Notice {} was not taken by {} in time: {}", delivery.id(), delivery.way(), why);
        sorting.giveUpWaiting(delivery, why);
        return true;
    }

    private boolean postponed(Delivery delivery) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(delivery.tries() - 1, 6));
        queue.requeue(delivery.id(), clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
        return false;
    }
}
