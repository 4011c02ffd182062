package kz.jauap.office.post;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// The office's way to mailboxes; closed when no mail server is set.
@Component
public class Mail {
    private final Optional<MailCarrier> carrier;
    private final Clock clock;
    private final AtomicReference<Health> health = new AtomicReference<>(Health.UNTRIED);

    Mail(List<MailCarrier> carriers, Clock clock) {
        this.carrier = carriers.stream().filter(MailCarrier::open).findFirst();
        this.clock = clock;
    }

    /// Whether there is a mail server.
    public boolean open() {
        return carrier.isPresent();
    }

    /// How the mail server did lately.
    public Health health() {
        return health.get();
    }

    /// Hands one letter to the mail server; never within a transaction that others wait for.
    public Outcome send(Letter letter) {
        Outcome outcome = carrier.map(each -> each.carry(letter)).orElseGet(() -> new Outcome.Later("no mail server"));
        health.updateAndGet(before -> before.after(outcome, clock.instant()));
        return outcome;
    }
}
