package kz.jauap.office.intake.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.registry.number.AppealId;

/// Somebody who comes to a reception.
///
/// @param time empty for who came without booking
/// @param code by which he cancels or moves it himself; none for who came without booking
/// @param outcome what was said and what became of it, once he was received
public record Visit(
        UUID id,
        UUID schedule,
        LocalDate day,
        Optional<LocalTime> time,
        State state,
        Optional<VisitCode> code,
        Visitor visitor,
        Optional<Instant> cameAt,
        Optional<Outcome> outcome) {

    /// How far it has come.
    public enum State {
        BOOKED,
        ARRIVED,
        RECEIVED,
        ABSENT,
        CANCELLED;

        /// Whether he is still to be received.
        public boolean ahead() {
            return this == BOOKED || this == ARRIVED;
        }
    }

    /// The card of a reception.
    ///
    /// @param appeal what it was put in writing as
    public record Outcome(Minutes minutes, Settlement settlement, long by, Instant at, Optional<AppealId> appeal) {}
}
