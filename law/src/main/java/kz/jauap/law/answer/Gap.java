package kz.jauap.law.answer;

/// Something an answer must have before it may be signed, and lacks.
public enum Gap {
    /// In neither the state language nor the language of the appeal.
    WRONG_LANGUAGE,
    /// The text is not in the language it is declared to be in.
    LANGUAGE_NOT_AS_DECLARED,
    NO_FACTS,
    NO_NORM,
    NO_CLAIMS,
    CLAIM_WITHOUT_FINDING,
    CLAIM_WITHOUT_EVIDENCE,
    CLAIM_WITHOUT_NORM,
    CLAIM_WITHOUT_DECISION,
    NO_SUPERIOR,
    NO_COURT,
    NO_TERM_OF_REMEDY
}
