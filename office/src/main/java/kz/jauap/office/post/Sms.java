package kz.jauap.office.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The office's way to telephones by short message; closed when no gateway is set. Trying again is the caller's.
@Component
@EnableConfigurationProperties(SmsSettings.class)
public class Sms {
    private final Optional<Carrier> carrier;
    private final Clock clock;
    private final AtomicReference<Health> health = new AtomicReference<>(Health.UNTRIED);

    Sms(SmsSettings settings, Clock clock) {
        this.carrier = settings.url().isBlank() ? Optional.empty() : Optional.of(new HttpCarrier(settings));
        this.clock = clock;
    }

    /// How the gateway did lately.
    ///
    /// @param failingSince from when on nothing was handed over, empty while it works
    public record Health(Optional<Instant> failingSince, String why) {
        static final Health UNTRIED = new Health(Optional.empty(), "");
    }

    /// Whether there is a gateway.
    public boolean open() {
        return carrier.isPresent();
    }

    public Health health() {
        return health.get();
    }

    /// Hands one message to the gateway; never within a transaction.
    ///
    /// @param to a telephone number in any spelling
    public Outcome send(String to, String text) {
        Optional<String> digits = Telephone.digits(to);
        if (digits.isEmpty()) {
            return new Outcome.Refused("no telephone number");
        }
        Outcome outcome =
                carrier.map(each -> each.carry(digits.get(), text)).orElseGet(() -> new Outcome.Later("no gateway"));
        remember(outcome);
        return outcome;
    }

    private void remember(Outcome outcome) {
        switch (outcome) {
            case Outcome.Handed _, Outcome.Refused _ -> health.set(Health.UNTRIED);
            case Outcome.Later(var why) ->
                health.updateAndGet(before ->
                        new Health(before.failingSince().or(() -> Optional.of(clock.instant())), why));
        }
    }
}
