package kz.jauap.office.signature.revocation;

import java.time.Instant;

/// What an authority says of a certificate.
public sealed interface Standing {
    record Good() implements Standing {}

    record Revoked(Instant since) implements Standing {}

    /// Nobody could tell, and why.
    record Unknown(String why) implements Standing {}
}
