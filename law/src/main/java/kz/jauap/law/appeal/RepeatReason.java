package kz.jauap.law.appeal;

import kz.jauap.law.statute.Implements;

/// What makes a second appeal of the same person on the same matter a repeated one.
@Implements("A-1.10")
public enum RepeatReason {
    APPEALS_DECISION,
    /// The term ran out without an answer.
    TERM_MISSED,
    OTHER_SHORTCOMING
}
