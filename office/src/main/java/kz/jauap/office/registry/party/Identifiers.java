package kz.jauap.office.registry.party;

/// Whether a page shows identifiers in full.
public enum Identifiers {
    MASKED,
    OPEN
}
