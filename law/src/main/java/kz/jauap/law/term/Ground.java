package kz.jauap.law.term;

/// Why a consideration takes the time it takes.
public enum Ground {
    ORDINARY,
    /// Information from other bodies or officials is needed.
    INQUIRY,
    /// A check on site is needed.
    SITE_VISIT
}
