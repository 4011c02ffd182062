package kz.jauap.law.grievance;

/// What a grievance is against.
public enum Cause {
    ANSWER,
    /// The term ran out without an answer.
    SILENCE
}
