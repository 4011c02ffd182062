package kz.jauap.office.notice.gateway;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// One thing a partner is told.
///
/// @param message id of the package it is about
/// @param sequence its place among the events of that package, from 1
/// @param triedSince since when it is being sent
public record Event(
        long id,
        long partner,
        String message,
        int sequence,
        Kind kind,
        Optional<Place> place,
        State state,
        Instant queuedAt,
        Instant triedSince,
        int tries,
        String fault) {

    /// The entry of the journal that it tells of.
    public record Place(AppealId appeal, BodyId body, long position) {}

    /// What happened.
    public enum Kind {
        /// What became of the package: registered, refused or returned.
        PACKAGE,
        NUMBERED,
        /// A clerk said what kind of appeal it is in law.
        QUALIFIED,
        IN_WORK,
        REDIRECTED,
        HANDED_OVER,
        TERM_CHANGED,
        LEFT_UNCONSIDERED,
        TAKEN_UP_AGAIN,
        OFFICE_WROTE,
        ANSWERED
    }

    /// How far it got.
    public enum State {
        QUEUED,
        /// The other side has taken it and will acknowledge it.
        HANDED,
        DELIVERED,
        /// Given up; a person is told.
        FAILED
    }
}
