package kz.jauap.office.registry.kin;

import kz.jauap.office.registry.card.CardRow;

/// A case that may belong with another, and why it is thought so; nobody but a person joins them.
public record Kin(CardRow row, Why why) {
    /// What they have in common.
    public enum Why {
        /// The IIN or BIN.
        IDENTIFIER,
        PHONE,
        NAME,
        /// What is said, and where it is.
        MATTER
    }
}
