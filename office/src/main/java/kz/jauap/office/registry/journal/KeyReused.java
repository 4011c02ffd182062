package kz.jauap.office.registry.journal;

/// The same key came with another submission; neither is lost, but the second must choose its own key.
public final class KeyReused extends RuntimeException {
    KeyReused(Once once) {
        super("the key was used for another submission in " + once.scope());
    }
}
