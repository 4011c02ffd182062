package kz.jauap.office.publication.item;

/// How far a moderator is with question and answer.
public enum State {
    /// Nobody has decided.
    WAITING,
    /// Prepared by one, to be looked at by another.
    PROPOSED,
    PUBLISHED,
    NOT_PUBLISHED,
    TAKEN_DOWN
}
