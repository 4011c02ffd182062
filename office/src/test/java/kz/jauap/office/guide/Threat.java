package kz.jauap.office.guide;

import java.util.Locale;

/// What somebody may try on a signature, or on those who rely on it.
public enum Threat implements Marked {
    REPLAY("A true signature is presented for another appeal"),
    OWN_DOCUMENT("A client sends a document of its own with a signature that fits it"),
    OTHER_PERSON("The certificate is another person's than the form or the caller"),
    OTHER_KIND("A firm's key signs a personal appeal, or a person's a firm's"),
    SIGNING_IN_KEY("The key for signing in is used to sign documents"),
    SUBSTITUTION("Another certificate is put in the place of the signer's"),
    TWO_NUMBERS("A name holds two numbers, or one in a field where it does not belong"),
    WRAPPING("A signed XML is wrapped, so that something else is read than was signed"),
    GROWN_PDF("Something is added to a PDF after it was signed"),
    LENIENT_READING("A structure is read more kindly than it was signed"),
    BACKDATING("The signer's machine says an earlier time"),
    REVOKED_LATER("A certificate is revoked before, or after, it signed"),
    FALSE_ANSWER("An authority's answer or list is old, forged, swapped or somebody else's"),
    OUR_OWN_CALLS("A certificate's addresses would have the office call somebody inside"),
    DOWNGRADE("A weak or retired algorithm is used"),
    TEST_IN_EARNEST("A test authority is trusted where signatures bind"),
    PHOTOGRAPHED_CODE("Somebody photographs the code on the screen and reads the document"),
    FALSE_PAGE("Another page has the office's document signed, or this one's for another purpose"),
    STOLEN_SEAL("The office's seal is put under what is not the office's"),
    LEAKED_PROOF("Proofs are handed to whoever may not see the case"),
    STOLEN_STAMP("A time-stamping authority's key is stolen, and makes stamps of any day"),
    ONE_ADMINISTRATOR("One administrator alone gives somebody a head's power, or says whose signature is the head's"),
    MISTYPED_NUMBER("A stranger reads the appeal that a clerk filed under his number by mistake"),
    SWAPPED_PAPER("A genuine paper is put in the place of another, in the store or in somebody's hands");

    private final String text;

    Threat(String text) {
        this.text = text;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text() {
        return text;
    }
}
