package kz.jauap.office.signature.way;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Slows whoever presents signatures, or looks at sessions, faster than people do.
@Component
public class SignGate {
    private static final Duration SPAN = Duration.ofMinutes(10);

    /// How often pages that wait and telephones may ask, for each signature that may be presented: many telephones
    /// share one address of their network.
    private static final int LOOKS = 30;

    private final Turnstile presented;
    private final Turnstile looked;

    public SignGate(Clock clock, @Value("${jauap.signing.per-address:200}") int most) {
        this.presented = new Turnstile(clock, most, SPAN);
        this.looked = new Turnstile(clock, most * LOOKS, SPAN);
    }

    public void present(String address) {
        presented.pass(address).ifPresent(SignGate::comeAgain);
    }

    public void look(String address) {
        looked.pass(address).ifPresent(SignGate::comeAgain);
    }

    private static void comeAgain(Instant at) {
        throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(at));
    }
}
