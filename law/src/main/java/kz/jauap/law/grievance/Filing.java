package kz.jauap.law.grievance;

/// Where a grievance is handed in.
public enum Filing {
    WITH_THE_SUPERIOR,
    /// With the body that answered, which passes it on with the file.
    THROUGH_THE_AUTHOR,
    WITH_THE_COURT
}
