package kz.jauap.law.grievance;

/// When the court is open.
public enum CourtRoute {
    /// At the applicant's choice, instead of the superior.
    AT_CHOICE,
    /// Only after the superior has decided or kept silent.
    AFTER_THE_SUPERIOR,
    /// There is no superior.
    ONLY
}
