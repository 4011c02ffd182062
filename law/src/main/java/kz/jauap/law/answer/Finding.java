package kz.jauap.law.answer;

/// What was found of an argument of the applicant.
public enum Finding {
    CONFIRMED,
    REFUTED,
    NOT_ESTABLISHED
}
