package kz.jauap.office.urgent.alarm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// An alarm over one case, with its own clock of minutes.
///
/// @param raisedAt when the journal said so
/// @param takenAt when somebody took it upon himself, or acted on it without saying so
/// @param sentAt when it was sent on to the competent body
/// @param handedAt when that body had it
public record Alarm(
        long id,
        AppealId appeal,
        BodyId body,
        Cause cause,
        Instant receivedAt,
        Instant raisedAt,
        Optional<Instant> takenAt,
        Optional<Long> takenBy,
        Optional<Instant> sentAt,
        Optional<Instant> handedAt,
        Optional<Instant> endedAt,
        Optional<Ending> ending) {
    /// Who or what raised it.
    public enum Cause {
        SENDER,
        CLERK,
        HINT
    }

    /// How it ended.
    public enum Ending {
        HANDED_OVER,
        DISMISSED,
        /// It went to another body of the akimat, where it rings on.
        PASSED_ON,
        /// The case ended otherwise.
        CLOSED
    }

    public boolean open() {
        return endedAt.isEmpty();
    }

    /// Whether it still calls for somebody.
    public boolean rings() {
        return open() && takenAt.isEmpty();
    }

    /// Minutes from the receipt to a moment.
    public long minutes(Instant until) {
        return minutes(receivedAt, until);
    }

    /// Minutes between two moments as a clock on the wall counts them, so that the times told beside them add up.
    public static long minutes(Instant from, Instant until) {
        return Math.max(
                0,
                ChronoUnit.MINUTES.between(
                        from.truncatedTo(ChronoUnit.MINUTES), until.truncatedTo(ChronoUnit.MINUTES)));
    }
}
