package kz.jauap.office.signature;

import kz.jauap.law.appeal.Iin;

/// What a person may bring in the place of a signature, and what the office must find in it.
public enum Bad {
    ALTERED_DOCUMENT(Reason.DOCUMENT_DIFFERS),
    ALTERED_SIGNATURE(Reason.SIGNATURE_WRONG),
    ANOTHER_DRAFTS_SIGNATURE(Reason.DOCUMENT_DIFFERS),
    ANOTHER_DOCUMENT_ENCLOSED(Reason.EMBEDDED_CONTENT_DIFFERS),
    CUT_OFF(Reason.MALFORMED),
    BYTES_AFTER_THE_END(Reason.MALFORMED),
    NESTED(Reason.MALFORMED),
    OVERLONG(Reason.TOO_LARGE),
    TWO_SIGNERS(Reason.NOT_ONE_SIGNER),
    NO_CERTIFICATE(Reason.CERTIFICATE_MISSING),
    SWAPPED_CERTIFICATE(Reason.CERTIFICATE_NOT_BOUND),
    CERTIFICATE_NOT_NAMED(Reason.CERTIFICATE_NOT_BOUND),
    KEY_FOR_SIGNING_IN(Reason.AUTHENTICATION_KEY),
    EXPIRED(Reason.EXPIRED),
    NOT_YET_IN_FORCE(Reason.NOT_YET_VALID),
    REVOKED(Reason.REVOKED),
    STRANGERS_AUTHORITY(Reason.ISSUER_UNKNOWN),
    ANOTHER_PERSON(Reason.ANOTHER_PERSON),
    ANOTHER_FIRM(Reason.ANOTHER_FIRM),
    FIRMS_KEY_FOR_A_PERSON(Reason.KEY_OF_A_FIRM),
    PERSONS_KEY_FOR_A_FIRM(Reason.KEY_OF_A_PERSON),
    SIGNED_XML(Reason.MALFORMED),
    SIGNED_PDF(Reason.MALFORMED);

    private final Reason reason;

    Bad(Reason reason) {
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Whose signature is expected.
    public Expected who(Iin person) {
        return switch (this) {
            case ANOTHER_FIRM, PERSONS_KEY_FOR_A_FIRM -> new Expected.Firm(TestCa.BIN);
            default -> new Expected.Person(person);
        };
    }

    /// Whether it is wrong whoever signed, so that a page that only tells who it was must say so too.
    public boolean forAnyone() {
        return switch (this) {
            case ANOTHER_PERSON, ANOTHER_FIRM, FIRMS_KEY_FOR_A_PERSON, PERSONS_KEY_FOR_A_FIRM -> false;
            default -> true;
        };
    }
}
