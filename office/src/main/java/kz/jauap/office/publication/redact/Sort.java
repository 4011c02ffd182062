package kz.jauap.office.publication.redact;

/// What sort of personal data a piece of text seems to be.
public enum Sort {
    NAME,
    /// An IIN or a BIN.
    NUMBER,
    PHONE,
    EMAIL,
    /// A name in a social network, or a link to it.
    HANDLE,
    /// Where somebody lives, down to the house.
    ADDRESS,
    PLATE,
    CARD,
    /// An account with a bank.
    ACCOUNT,
    /// A day or year of birth.
    BIRTH,
    /// The number of an identity paper.
    PAPER,
    /// A registration number or tracking code of this office.
    CASE
}
