package kz.jauap.office.files.scan;

import java.time.Instant;
import java.util.Optional;

/// How a content stands before the antivirus.
///
/// @param reason what was found, or why it could not be looked at yet
public record Scan(String hash, State state, String reason, int tries, Instant since, Optional<Released> released) {
    public enum State {
        /// The antivirus has not said anything yet.
        UNSCANNED,
        CLEAN,
        QUARANTINED
    }

    /// Who let it out all the same, and why.
    public record Released(long officer, Instant at, String reason) {}

    /// Whether it may be handed out.
    public boolean open() {
        return state == State.CLEAN || released.isPresent();
    }
}
