package kz.jauap.office.people.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A file somebody asks to take out of the office, and what another decided.
public record Export(
        long id, ExportAddress address, String reason, long askedBy, Instant askedAt, Optional<Decided> decided) {
    /// How long a file may be fetched once another has confirmed it.
    static final Duration LASTS = Duration.ofDays(1);

    /// How it ended.
    public enum Decision {
        CONFIRMED,
        REFUSED,
        /// Nobody else in the office may take such a file.
        ALONE
    }

    public record Decided(long by, Instant at, Decision decision) {}

    /// Until when its author may fetch it; empty where nobody has confirmed it.
    public Optional<Instant> until() {
        return decided.filter(each -> each.decision() != Decision.REFUSED)
                .map(each -> each.at().plus(LASTS));
    }

    public boolean open(Instant now) {
        return until().filter(now::isBefore).isPresent();
    }
}
