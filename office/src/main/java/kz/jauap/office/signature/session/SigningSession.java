package kz.jauap.office.signature.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.signature.Expected;

/// A document that waits for one signature, or has got it.
///
/// @param id unguessable: whoever knows it may sign a public session
/// @param officer the login of the official at whose desk it is signed; empty for a public session
/// @param documentHash the document's SHA-256 in hexadecimal
public record SigningSession(
        UUID id,
        String purpose,
        String subject,
        Optional<String> officer,
        String documentName,
        String documentHash,
        Expected who,
        String nonce,
        Instant openedAt,
        Instant expiresAt,
        Optional<Instant> replacedAt,
        Optional<Taken> taken) {

    /// The signature that a session got.
    ///
    /// @param cmsHash the SHA-256 of what was presented
    /// @param carried empty while the room is still at work
    public record Taken(Instant at, Way way, String cmsHash, UUID evidence, Optional<Carried> carried) {}

    public Standing standing(Instant now) {
        if (taken.isPresent()) {
            return Standing.SIGNED;
        }
        if (replacedAt.isPresent()) {
            return Standing.REPLACED;
        }
        return now.isBefore(expiresAt) ? Standing.OPEN : Standing.EXPIRED;
    }

    /// What came of carrying out what was signed, once it is known.
    public Optional<Carried> carried() {
        return taken.flatMap(Taken::carried);
    }

    boolean declined() {
        return carried().filter(Carried.Declined.class::isInstance).isPresent();
    }
}
