package kz.jauap.office.registry.autograph;

/// What becomes of an official who wants to sign.
public sealed interface Asked {
    /// He goes on to sign.
    ///
    /// @param path the page of the session, without the language
    record Sign(String path) implements Asked {}

    /// He cannot.
    ///
    /// @param key the words that say why
    record Refused(String key) implements Asked {}
}
