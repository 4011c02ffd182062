package kz.jauap.office.intake.reception.off;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// How far somebody was told that the day he is booked for was called off.
///
/// @param tries how often he was written to
/// @param at when he was told, or a person had to tell him
public record Told(UUID visit, LocalDate day, State state, int tries, Optional<Instant> at) {
    /// How far it has come.
    public enum State {
        /// A message is on its way.
        DUE,
        /// The gateway or the mail server took it.
        HANDED,
        /// He left no way to write to him, or none of them works: somebody must call.
        BY_HAND,
        /// Somebody has called him.
        CALLED,
        /// He chose another time, or cancelled, before anybody told him.
        NEEDLESS
    }
}
