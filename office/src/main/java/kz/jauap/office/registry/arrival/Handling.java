package kz.jauap.office.registry.arrival;

import java.util.Optional;

/// How what waits at some doors is brought to its end; handling twice must come to the same.
public interface Handling {
    /// The order of those that know their own by its id; the others take what else came by a door.
    int FIRST = 0;

    /// Whether it answers for an arrival; of several the first in order does.
    boolean handles(Arrival arrival);

    /// Brings one arrival to its end.
    ///
    /// @param payload what came in, word for word
    Outcome handle(Arrival arrival, String payload);

    /// What came in as a person reads it; empty where nobody can.
    Optional<Legible> legible(Arrival arrival, String payload);
}
