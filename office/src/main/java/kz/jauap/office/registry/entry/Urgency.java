package kz.jauap.office.registry.entry;

/// Whether an appeal stands in its turn or ahead of every queue (a crime being prepared or committed, a threat to
/// security).
public enum Urgency {
    ORDINARY,
    /// The words hint at one; nobody has said yet whether it is meant.
    HINTED,
    THREAT
}
