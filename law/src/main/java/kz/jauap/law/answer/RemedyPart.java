package kz.jauap.law.answer;

/// What an explanation of the right to appeal names.
public enum RemedyPart {
    /// The superior body or official; where there is none, the statement that there is none.
    SUPERIOR,
    COURT,
    /// Until when.
    TERM
}
