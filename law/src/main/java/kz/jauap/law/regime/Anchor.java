package kz.jauap.law.regime;

/// The event from which a term is counted.
public enum Anchor {
    RECEIPT,
    REGISTRATION,
    DECISION,
    REQUEST,
    LEARNED
}
