package kz.jauap.office.urgent.duty;

/// A kind of time that somebody has the duty in.
public enum Watch {
    WORKING_HOURS,
    /// From the end of a working day until the next day's opening.
    NIGHT,
    /// A weekend or a holiday, until the next day's opening.
    DAY_OFF
}
