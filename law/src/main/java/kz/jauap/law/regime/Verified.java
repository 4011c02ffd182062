package kz.jauap.law.regime;

/// How far the text behind an edition has been read; shown wherever the edition governs.
public enum Verified {
    FULL_TEXT,
    /// Only excerpts and the state platform's practice.
    EXCERPTS,
    /// The numbers of the edition before, its own wording not yet read.
    TAKEN_OVER
}
