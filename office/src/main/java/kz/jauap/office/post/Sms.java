package kz.jauap.office.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// The office's way to telephones by short message; closed when no carrier is set. Trying again is the caller's.
@Component
public class Sms {
    private final Optional<Carrier> carrier;
    private final Clock clock;
    private final AtomicReference<Health> health = new AtomicReference<>(Health.UNTRIED);

    /// An operator's own centre goes before a gateway.
    Sms(List<Carrier> carriers, Clock clock) {
        this.carrier = carriers.stream().filter(Carrier::open).findFirst();
        this.clock = clock;
    }

    /// Whether there is a carrier.
    public boolean open() {
        return carrier.isPresent();
    }

    /// How the carrier did lately.
    public Health health() {
        return health.get();
    }

    /// Hands one message over; never within a transaction.
    public Outcome send(ShortMessage message) {
        Optional<String> digits = Telephone.digits(message.to());
        if (digits.isEmpty()) {
            return new Outcome.Refused("no telephone number");
        }
        Outcome outcome = carrier.map(each -> each.carry(message.to(digits.get())))
                .orElseGet(() -> new Outcome.Later("no gateway"));
        health.updateAndGet(before -> before.after(outcome, clock.instant()));
        return outcome;
    }
}
