package kz.jauap.office.registry.page;

/// Whether a page shows identifiers in full.
enum Identifiers {
    MASKED,
    OPEN
}
