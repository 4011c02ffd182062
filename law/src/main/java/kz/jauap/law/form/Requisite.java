package kz.jauap.law.form;

/// A thing an appeal should carry.
public enum Requisite {
    ADDRESSEE,
    NAME,
    /// "if any": count it as present where the person has none.
    IIN,
    BIN,
    POSTAL_ADDRESS,
    SIGNATURE,
    SUBSTANCE,
    COMPLAINED_ABOUT,
    REASONS,
    DEMANDS
}
