package kz.jauap.office.signature.time;

import java.security.cert.X509Certificate;
import java.time.Instant;
import kz.jauap.office.signature.revocation.Found;
import kz.jauap.office.signature.trust.Issuer;

/// What a time-stamp token turned out to be.
public sealed interface TimeStamp {
    /// Whole, by an authority that goes back to a trusted root; whether its key was revoked is not looked into.
    record Chained(Instant at, X509Certificate authority, Issuer issuer) implements TimeStamp {}

    /// A trusted authority saw the signature at this time.
    record Trusted(Instant at, String by, Found found) implements TimeStamp {}

    /// Whole and chained, but nobody could tell whether the authority's key was still its own.
    record Unsettled(Instant at, String by, Found found) implements TimeStamp {}

    /// Whole, but by an authority this installation does not know, or whose word counts no more: nothing rests on it.
    record Stranger(Instant at, String why) implements TimeStamp {}

    /// Damaged, or over another signature.
    record Broken(String why) implements TimeStamp {}
}
