package kz.jauap.office.registry.paper;

/// What a paper of the office is.
public enum PaperKind {
    VOUCHER,
    ANSWER,
    EXTENSION,
    REDIRECTION;

    /// The key of the words that name it.
    public String key() {
        return "registry.paper.kind." + name();
    }
}
