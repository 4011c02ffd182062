package kz.jauap.law.term;

/// What a term is for.
public enum TermName {
    CONSIDERATION,
    /// The own term of a complaint, which is never extended.
    COMPLAINT_CONSIDERATION,
    /// The consideration once it has been extended.
    EXTENSION,
    EXTENSION_NOTICE,
    REDIRECTION,
    GRIEVANCE
}
