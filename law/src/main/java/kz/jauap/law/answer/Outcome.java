package kz.jauap.law.answer;

import kz.jauap.law.statute.Implements;

/// What the consideration comes to: satisfaction in full or in part, reasoned refusal, explanation,
/// termination.
@Implements("A-9.4")
public enum Outcome {
    SATISFIED,
    PARTLY_SATISFIED,
    REFUSED,
    EXPLAINED,
    TERMINATED
}
