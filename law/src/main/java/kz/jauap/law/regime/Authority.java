package kz.jauap.law.regime;

/// The standing of an officer, as far as the law gives it powers.
public enum Authority {
    HEAD,
    DEPUTY_HEAD,
    HEAD_OF_APPARATUS,
    OTHER
}
