package kz.jauap.office.notice.gateway;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries what is due, partner by partner, in the order of each package; what fails waits longer each time.
@Component
class Forwarding {
    private static final Logger log = LoggerFactory.getLogger(Forwarding.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofDays(1);
    private static final Duration GIVES_UP = Duration.ofDays(7);

    private final EventTable table;
    private final Partners partners;
    private final Courier courier;
    private final Clock clock;

    Forwarding(EventTable table, Partners partners, Courier courier, Clock clock) {
        this.table = table;
        this.partners = partners;
        this.courier = courier;
        this.clock = clock;
    }

    void go() {
        for (Partner partner : partners.all()) {
            if (partner.open()) {
                partner.endpoint().ifPresent(endpoint -> go(partner, endpoint));
            }
        }
    }

    /// Stops at the first event that a partner does not take now: it is closed, or busy.
    private void go(Partner partner, URI endpoint) {
        table.unacknowledged(partner.id(), clock.instant().minus(ACKNOWLEDGED_WITHIN), clock.instant());
        boolean more = true;
        while (more) {
            Instant now = clock.instant();
            Optional<Event> next = table.claim(partner.id(), now, now.plus(LEASE));
            more = next.isPresent() && settled(next.get(), courier.carry(next.get(), partner, endpoint));
        }
    }

    private boolean settled(Event event, Courier.Arrived arrived) {
        return switch (arrived) {
            case Courier.Arrived.Delivered _ -> {
                table.delivered(event.id(), clock.instant());
                yield true;
            }
            case Courier.Arrived.Handed _ -> {
                table.handed(event.id(), clock.instant());
                yield true;
            }
            case Courier.Arrived.Never(var fault) -> {
                giveUp(event, fault);
                yield true;
            }
            case Courier.Arrived.Later(var fault) -> later(event, fault);
        };
    }

    private boolean later(Event event, String fault) {
        Instant now = clock.instant();
        if (event.triedSince().plus(GIVES_UP).isBefore(now)) {
            giveUp(event, fault);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(event.tries() - 1, 6));
            table.later(event.id(), now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE), fault);
        }
        return false;
    }

    private void giveUp(Event event, String fault) {
        log.warn("Event {}.{} is not delivered: {}", event.message(), event.sequence(), fault);
        table.failed(event.id(), clock.instant(), fault);
    }
}
