package kz.jauap.office.intake.social;

import java.time.Duration;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.Event;
import kz.jauap.office.registry.arrival.Arrivals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what a platform tells into the ledger: all of one telling, or nothing, so that it is told again.
@Component
class Written {
    private final Arrivals arrivals;

    Written(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Transactional
    void down(Channel door, List<Event> events) {
        events.forEach(event -> arrivals.receive(door, event.id(), event.json(), Duration.ZERO));
    }
}
