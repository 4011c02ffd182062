package kz.jauap.office.people.admin;

/// What came of an administrator's act.
public sealed interface Outcome {
    /// It waits for a second administrator.
    record Proposed() implements Outcome {}

    record Done() implements Outcome {}

    /// A link was made; its secret is shown once, to be handed to the official.
    record Link(String secret) implements Outcome {}

    /// Nothing was done.
    ///
    /// @param key of the words that say why nothing was done
    record Declined(String key) implements Outcome {}
}
