package kz.jauap.office.signature.time;

import java.time.Instant;

/// What a time-stamp token turned out to be.
public sealed interface TimeStamp {
    /// A trusted authority saw the signature at this time.
    record Trusted(Instant at, String by) implements TimeStamp {}

    /// Whole, but by an authority this installation does not know: nothing rests on it.
    record Stranger(Instant at, String why) implements TimeStamp {}

    /// Damaged, or over another signature.
    record Broken(String why) implements TimeStamp {}
}
