package kz.jauap.office.site.check;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.signature.stamp.Stamp;
import kz.jauap.office.signature.stamp.Stamps;

/// Whether a trusted authority has seen a signature, and set its time-stamp on it.
public sealed interface Seen {
    /// It has.
    record By(Instant at, String authority) implements Seen {}

    /// It is asked, and has not answered yet.
    record Awaited() implements Seen {}

    /// This office asks none.
    record Never() implements Seen {}

    static Seen of(Optional<Stamp> stamp, Stamps stamps) {
        return stamp.<Seen>map(found -> new By(found.at(), found.by()))
                .orElseGet(() -> stamps.open() ? new Awaited() : new Never());
    }
}
