package kz.jauap.office.registry.journal;

import java.util.Arrays;

/// A file handed in with the appeal, already durable in the file store.
///
/// @param hash SHA-256, the file's name in the store
public record Enclosure(String hash, String name, Role role) {
    public enum Role {
        /// The letter itself, scanned.
        SCAN,
        ATTACHMENT,
        VIDEO;

        /// Whether a role among a case's files is that of something its applicant brought.
        public static boolean handedIn(String role) {
            return Arrays.stream(values()).anyMatch(each -> each.name().equals(role));
        }
    }
}
