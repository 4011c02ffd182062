package kz.jauap.office.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Slows a flood of submissions from one address; the doors without a clerk behind them share it.
@Component
public class Gate {
    private static final Duration SPAN = Duration.ofMinutes(10);

    private static final int CROWD = 10;

    private final Turnstile turnstile;
    private final Turnstile crowd;

    Gate(Clock clock, @Value("${jauap.filings-per-address:60}") int most) {
        this.turnstile = new Turnstile(clock, most, SPAN);
        this.crowd = new Turnstile(clock, most * CROWD, SPAN);
    }

    /// Lets a submission pass.
    ///
    /// @return when to come again, where it was one too many
    public Optional<Instant> pass(String address) {
        return turnstile.pass(address);
    }

    /// Lets whoever asks for something pass.
    ///
    /// @throws Problem 429 with the moment to come again, where it was one too many
    public void admit(HttpServletRequest request) {
        pass(request.getRemoteAddr()).ifPresent(again -> {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again));
        });
    }

    /// The same for a door that keeps aside what is too much: only a whole crowd is asked to come again.
    public Optional<Instant> crowd(String address) {
        return crowd.pass(address);
    }
}
