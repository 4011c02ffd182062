package kz.jauap.office.signature.revocation;

import java.time.Instant;

/// What an authority says of a certificate.
public sealed interface Standing {
    record Good() implements Standing {}

    /// It was taken back.
    ///
    /// @param since when its key was last safe to sign with
    /// @param key what is known of the key before that time
    record Revoked(Instant since, Key key) implements Standing {}

    /// Nobody could tell, and why.
    record Unknown(String why) implements Standing {}

    /// What a revocation says about the key.
    enum Key {
        /// It was given up in good order (RFC 3161, 4): what it made before stands.
        GIVEN_UP,
        /// It may have been in other hands, or nothing is said about it: whatever it made may have been made later.
        IN_DOUBT;

        /// The codes unspecified, affiliationChanged, superseded and cessationOfOperation, said in so many words.
        static Key of(int reason) {
            return reason == 0 || (reason >= 3 && reason <= 5) ? GIVEN_UP : IN_DOUBT;
        }
    }
}
