package kz.jauap.office.signature.revocation;

import java.time.Duration;
import java.time.Instant;

/// How old an authority's word may be.
///
/// @param answer the age of an OCSP answer
/// @param grace how long a list may be used after its successor was due
/// @param skew how far the authority's clock may be from ours
public record Freshness(Duration answer, Duration grace, Duration skew) {
    public static final Freshness USUAL =
            new Freshness(Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofMinutes(2));

    boolean future(Instant time, Instant now) {
        return time.isAfter(now.plus(skew));
    }

    boolean recent(Instant time, Instant now) {
        return !time.isBefore(now.minus(answer).minus(skew)) && !future(time, now);
    }

    boolean due(Instant next, Instant now) {
        return now.isAfter(next.plus(skew));
    }

    boolean stale(Instant next, Instant now) {
        return now.isAfter(next.plus(grace));
    }
}
