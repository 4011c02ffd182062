package kz.jauap.office.registry.journal;

/// A file handed in with the appeal, already durable in the file store.
///
/// @param hash SHA-256, the file's name in the store
public record Enclosure(String hash, String name, Role role) {
    public enum Role {
        /// The letter itself, scanned.
        SCAN,
        ATTACHMENT,
        VIDEO
    }
}
