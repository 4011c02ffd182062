package kz.jauap.law.term;

/// A reason why an extension would be unlawful.
public enum ExtensionBar {
    /// The term is of a kind that is never extended.
    NOT_EXTENDABLE,
    ALREADY_EXTENDED,
    /// Not a positive number of days.
    NO_DAYS,
    OVER_CAP,
    /// The term has already run out.
    EXPIRED,
    /// The officer has no power to extend.
    NOT_AUTHORISED
}
