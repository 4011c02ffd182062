package kz.jauap.law.admission;

/// Whether the appeal says what it is about.
public enum Substance {
    STATED,
    NOT_STATED
}
