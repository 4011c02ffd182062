package kz.jauap.office.site.check;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lets nobody check so much that others cannot.
@Component
class Crowd {
    private static final int MOST = 60;
    private static final Duration SPAN = Duration.ofMinutes(15);

    private final Turnstile checks;

    Crowd(Clock clock) {
        this.checks = new Turnstile(clock, MOST, SPAN);
    }

    /// @throws Problem 429 after too many checks from one address
    void pass(HttpServletRequest request) {
        checks.pass(request.getRemoteAddr()).ifPresent(Crowd::comeAgain);
    }

    private static void comeAgain(Instant at) {
        throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(at));
    }
}
