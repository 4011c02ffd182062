package kz.jauap.office.intake.oral;

import kz.jauap.law.channel.Signature;

/// How a speaker confirmed the record of what he said, or did not.
public enum Confirmed {
    ON_PAPER(Signature.HANDWRITTEN),
    ELECTRONICALLY(Signature.EDS),
    /// He does not want to sign; a witness saw it.
    REFUSED(Signature.NONE),
    /// He cannot sign; a witness saw that it was read to him.
    UNABLE(Signature.NONE);

    private final Signature signature;

    Confirmed(Signature signature) {
        this.signature = signature;
    }

    public Signature signature() {
        return signature;
    }

    /// Whether it needs a witness.
    public boolean witnessed() {
        return signature == Signature.NONE;
    }

    public String key() {
        return "intake.oral.confirmed." + name();
    }
}
