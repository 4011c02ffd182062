package kz.jauap.office.registry.paper;

/// What a paper of the office is.
public enum PaperKind {
    VOUCHER,
    ANSWER,
    EXTENSION,
    REDIRECTION,
    /// The record of what somebody said at the desk.
    ORAL_RECORD,
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
}
