package kz.jauap.office.calendar.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Day;

/// All days of the calendar as somebody proposes them.
///
/// @param base the version they are to follow
/// @param act the act and its number that say so
/// @param decided how it ended, where it has
public record Proposal(
        long id,
        String base,
        List<Day> days,
        String act,
        long proposedBy,
        Instant proposedAt,
        Optional<Decided> decided) {

    /// How a proposal ends.
    public enum Decision {
        CONFIRMED,
        REFUSED,
        /// Confirmed by its author, the only one in the office who could.
        ALONE
    }

    /// Who ended it.
    ///
    /// @param version the version it became, where it became one
    public record Decided(long by, Instant at, Decision decision, Optional<String> version) {}
}
