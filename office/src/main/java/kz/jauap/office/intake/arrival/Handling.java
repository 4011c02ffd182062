package kz.jauap.office.intake.arrival;

import java.util.Optional;
import kz.jauap.law.channel.Channel;

/// How what waits at some doors is brought to its end; handling twice must come to the same.
public interface Handling {
    boolean handles(Channel door);

    /// Brings one arrival to its end.
    ///
    /// @param payload what came in, word for word
    Outcome handle(Arrival arrival, String payload);

    /// What came in as a person reads it; empty where nobody can.
    Optional<Legible> legible(Arrival arrival, String payload);
}
