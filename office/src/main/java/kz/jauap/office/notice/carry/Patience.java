package kz.jauap.office.notice.carry;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.QueueTable;
import kz.jauap.office.notice.delivery.TellSettings;
import kz.jauap.office.notice.telling.Pressing;
import org.springframework.stereotype.Component;

/// How long a way that is silent or out of order is waited for: two days as the house has set it, but where the law's
/// day presses only so long that whoever comes next can still act before it.
@Component
class Patience {
    private final TellSettings settings;
    private final Pressing pressing;
    private final QueueTable queue;
    private final Clock clock;

    Patience(TellSettings settings, Pressing pressing, QueueTable queue, Clock clock) {
        this.settings = settings;
        this.pressing = pressing;
        this.queue = queue;
        this.clock = clock;
    }

    /// Whether a way that does not take it now has been waited for long enough.
    boolean isOverFor(Delivery waiting) {
        return waiting.queuedAt().plus(settings.patience()).isBefore(clock.instant());
    }

    /// What was taken, and nobody said in good time whether it arrived.
    List<Delivery> unheard() {
        return queue.unheard(clock.instant().minus(settings.patience()), pressed(), pressing.until());
    }

    /// What still stands in the queue of a way though its last day presses.
    List<Delivery> tooLong() {
        return queue.standing(pressed(), pressing.until());
    }

    private Instant pressed() {
        return clock.instant().minus(settings.pressed());
    }
}
