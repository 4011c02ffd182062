package kz.jauap.law.calendar;

/// What becomes of a last day that falls on a day off.
public enum OnNonWorking {
    KEEP,
    ROLL_FORWARD
}
