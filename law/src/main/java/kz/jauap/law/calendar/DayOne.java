package kz.jauap.law.calendar;

/// Which day counts as the first of a term.
public enum DayOne {
    /// The anchor itself, where it is a day that counts.
    SAME_DAY,
    /// The day after the anchor.
    NEXT_DAY
}
