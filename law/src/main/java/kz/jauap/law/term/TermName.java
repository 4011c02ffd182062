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
    /// In which others must supply what they are asked for.
    MATERIALS,
    /// In which the applicant is told of additional control.
    CONTROL_NOTICE,
    GRIEVANCE,
    /// In which the body complained of passes a complaint and its file on to the superior.
    HANDING_UP,
    /// In which the court can be asked.
    SUIT,
    /// In which a superior's decision is carried out.
    CARRYING_OUT
}
