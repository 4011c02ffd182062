package kz.jauap.office.signature;

/// Why a signature is not valid, or not yet known to be.
public enum Reason {
    TOO_LARGE(Indication.INVALID),
    MALFORMED(Indication.INVALID),
    NOT_ONE_SIGNER(Indication.INVALID),
    ALGORITHM_REFUSED(Indication.INVALID),
    ALGORITHM_RETIRED(Indication.INVALID),
    CERTIFICATE_MISSING(Indication.INVALID),
    CERTIFICATE_NOT_BOUND(Indication.INVALID),
    EMBEDDED_CONTENT_DIFFERS(Indication.INVALID),
    DOCUMENT_DIFFERS(Indication.INVALID),
    SIGNATURE_WRONG(Indication.INVALID),
    TIME_STAMP_BROKEN(Indication.INVALID),
    DOOR_CLOSED(Indication.INVALID),
    ISSUER_UNKNOWN(Indication.INVALID),
    NOT_YET_VALID(Indication.INVALID),
    EXPIRED(Indication.INVALID),
    REVOKED(Indication.INVALID),
    AUTHENTICATION_KEY(Indication.INVALID),
    KEY_NOT_FOR_SIGNING(Indication.INVALID),
    IDENTITY_UNREADABLE(Indication.INVALID),
    ANOTHER_PERSON(Indication.INVALID),
    ANOTHER_FIRM(Indication.INVALID),
    KEY_OF_A_FIRM(Indication.INVALID),
    KEY_OF_A_PERSON(Indication.INVALID),
    KEY_OF_A_SYSTEM(Indication.INVALID),
    AUTHORITY_NEEDED(Indication.INDETERMINATE),
    REVOCATION_UNKNOWN(Indication.INDETERMINATE);

    private final Indication indication;

    Reason(Indication indication) {
        this.indication = indication;
    }

    /// What a signature is that has this reason and none worse.
    public Indication indication() {
        return indication;
    }

    /// The key of the words that say what is the matter.
    public String key() {
        return "signature.reason." + name();
    }
}
