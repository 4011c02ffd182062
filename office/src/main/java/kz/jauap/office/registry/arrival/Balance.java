package kz.jauap.office.registry.arrival;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.law.channel.Channel;

/// What came in by one door, and what became of it.
///
/// @param oldest since when the oldest of those that have no end yet is there
public record Balance(
        Channel door,
        long received,
        long registered,
        long joined,
        long redirected,
        long closed,
        long parked,
        long waiting,
        Optional<Instant> oldest) {
    /// Whether nothing is missing and nothing counted twice.
    public boolean exact() {
        return received == registered + joined + redirected + closed + parked + waiting;
    }
}
