package kz.jauap.office.registry.entry;

import java.util.Optional;
import java.util.UUID;

/// A fact that somebody may have signed electronically.
public interface Proven {
    /// The proof of the signature, where there is one.
    Optional<UUID> evidence();
}
