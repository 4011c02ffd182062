package kz.jauap.office.signature;

/// What the signatures of this installation are worth; one installation has one domain for its whole life.
public enum TrustDomain {
    /// Test keys of the national authority or a throw-away one: no legal force, and every report says so.
    TEST,
    /// Keys that bind people by law.
    PRODUCTION
}
