package kz.jauap.office.signature;

/// What an examination ends in.
public enum Indication {
    /// The signature is true, and the person's it should be.
    VALID,
    /// It is not; the reasons say why.
    INVALID,
    /// Nothing speaks against it, but something could not be settled yet. Accepted, and examined again later.
    INDETERMINATE
}
