package kz.jauap.office.post;

/// Somebody who carries short messages to telephones.
interface Carrier {
    /// Carries one.
    ///
    /// @param to the number with its country, figures only
    Outcome carry(String to, String text);
}
