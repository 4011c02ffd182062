package kz.jauap.office.intake;

/// Whether one of several who appeal together has signed.
public enum Signing {
    /// With his own hand or key.
    OWN,
    /// The first of them signs for him, by a power that is enclosed.
    REPRESENTED,
    NONE
}
