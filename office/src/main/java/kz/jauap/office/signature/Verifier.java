package kz.jauap.office.signature;

import java.time.Instant;

/// The examiner of a signature that somebody presented.
public interface Verifier {
    /// Examines a CMS signature over a document that this office kept; it may ask the authority whether the
    /// certificate was revoked, so never call it inside a transaction.
    ///
    /// @param cms the signature as it arrived
    /// @param document the kept bytes that should have been signed, never bytes that came with the signature
    /// @param who whose signature is expected
    /// @param receivedAt when the signature arrived
    Report verify(byte[] cms, byte[] document, Expected who, Instant receivedAt);
}
