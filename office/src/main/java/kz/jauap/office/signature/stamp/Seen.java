package kz.jauap.office.signature.stamp;

import java.time.Instant;

/// Whether a trusted authority has seen a signature, and set its time-stamp on it.
public sealed interface Seen {
    /// It has.
    record By(Instant at, String authority) implements Seen {}

    /// One did, but its key has come into doubt since, or could not be looked into: the stamp proves nothing now.
    record InDoubt(Instant at, String why) implements Seen {}

    /// It is asked, and has not answered yet.
    record Awaited() implements Seen {}

    /// None was asked.
    record Never() implements Seen {}
}
