package kz.jauap.office.guide;

/// What a door has to stand; after each nothing is lost, nothing doubled, and the balance of arrivals is exact.
public enum Trial {
    /// From what somebody sends to what he is told.
    END_TO_END,
    /// The other side is down, or we are.
    DOWN,
    /// The other side takes its time, or never answers.
    SLOW,
    /// The same thing is sent again and again, at once or long after.
    REPEATING,
    /// What follows comes before what it follows.
    OUT_OF_ORDER,
    /// Somebody sends who is not whom he says he is.
    FORGED,
    /// More comes than anybody sends.
    HUGE
}
