package kz.jauap.office.signature;

/// Whoever is told why a signature is not valid: what he can do about it depends on whose it is.
public enum Reader {
    /// It is his own, and he can sign again.
    SIGNER,
    /// It is his own under a paper of the office; whose key is right stands in his account and not in an appeal.
    OFFICIAL,
    /// It stands under a paper that somebody gave him.
    HOLDER;

    /// The key of the words that say what this reader can do next.
    public String adviceKey(Reason reason) {
        return switch (this) {
            case SIGNER -> "signature.advice." + reason.name();
            case OFFICIAL -> official(reason);
            case HOLDER -> "signature.holder." + step(reason);
        };
    }

    private static String official(Reason reason) {
        return reason == Reason.ANOTHER_PERSON || reason == Reason.IDENTITY_UNREADABLE
                ? "signature.official." + reason.name()
                : SIGNER.adviceKey(reason);
    }

    private static String step(Reason reason) {
        return switch (reason) {
            case TOO_LARGE, MALFORMED -> "ANOTHER_FILE";
            case NOT_ONE_SIGNER -> "ONE_BY_ONE";
            case ALGORITHM_REFUSED,
                    ALGORITHM_RETIRED,
                    CERTIFICATE_MISSING,
                    CERTIFICATE_NOT_BOUND,
                    AUTHENTICATION_KEY,
                    KEY_NOT_FOR_SIGNING,
                    IDENTITY_UNREADABLE -> "SIGN_ANEW";
            case EMBEDDED_CONTENT_DIFFERS, DOCUMENT_DIFFERS -> "AS_SIGNED";
            case SIGNATURE_WRONG, TIME_STAMP_BROKEN -> "DAMAGED";
            case DOOR_CLOSED -> "ELSEWHERE";
            case ISSUER_UNKNOWN -> "KNOWN_ISSUER";
            case NOT_YET_VALID -> "NOT_YET";
            case EXPIRED -> "SIGNED_EARLIER";
            case REVOKED -> "REVOKED";
            case ANOTHER_PERSON, ANOTHER_FIRM, KEY_OF_A_FIRM, KEY_OF_A_PERSON, KEY_OF_A_SYSTEM -> "WHO";
            case AUTHORITY_NEEDED -> "POWER";
            case REVOCATION_UNKNOWN -> "LATER";
        };
    }
}
