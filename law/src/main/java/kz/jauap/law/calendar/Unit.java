package kz.jauap.law.calendar;

/// What a term is counted in.
public enum Unit {
    CALENDAR_DAY,
    WORKING_DAY,
    MONTH
}
