package kz.jauap.office.registry.paper;

import kz.jauap.office.people.Deed;

/// What a paper of the office is.
public enum PaperKind {
    VOUCHER,
    ANSWER,
    EXTENSION,
    REDIRECTION,
    /// The record of what somebody said at the desk.
    ORAL_RECORD,
    /// The card of a personal reception that was put in writing.
    RECEPTION,
    /// The act by which a report was handed over to the competent body.
    HANDING_OVER;

    /// The key of the words that name it.
    public String key() {
        return "registry.paper.kind." + name();
    }

    /// Whether the applicant is given it too; an act of hand-over names who took it and how he is reached.
    public boolean forApplicant() {
        return this != HANDING_OVER;
    }

    /// What one of the staff must be allowed to do to read it. A voucher bears the code by which its applicant, and
    /// nobody else, acts in his case: it is for whoever hands it to him.
    public Deed readBy() {
        return switch (this) {
            case VOUCHER -> Deed.PRINT_VOUCHER;
            case ANSWER, EXTENSION, REDIRECTION, ORAL_RECORD, RECEPTION, HANDING_OVER -> Deed.SEE;
        };
    }
}
