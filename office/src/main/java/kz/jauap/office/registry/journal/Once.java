package kz.jauap.office.registry.journal;

/// The promise that the same submission, sent again, is the same appeal.
///
/// @param scope who promises: a door, an integration, a form session
/// @param fingerprint hex of SHA-256 over everything submitted; another one under the same key is an error
public record Once(String scope, String key, String fingerprint) {
    /// The same key came with another submission; neither is lost, but the second must choose its own key.
    public static final class KeyReused extends RuntimeException {
        KeyReused(Once once) {
            super("the key was used for another submission in " + once.scope());
        }
    }
}
