package kz.jauap.office.registry.card;

/// Whom an open case waits for, when not for its executor.
public enum Waiting {
    NOBODY,
    INQUIRY,
    VISIT,
    MEETING,
    /// Whether the place is checked.
    VISIT_DECISION,
    EXTENSION_DECISION,
    LEAVING_DECISION,
    /// Whether it may be passed on once more.
    ONWARD_DECISION,
    APPROVAL
}
