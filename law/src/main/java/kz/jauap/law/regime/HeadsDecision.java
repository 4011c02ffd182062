package kz.jauap.law.regime;

/// A decision that an executor may propose, but never takes.
public enum HeadsDecision {
    EXTENDING,
    LEAVING_UNCONSIDERED,
    TERMINATING,
    /// Filing an appeal that asks for nothing (Law 221 art. 10(2)).
    TAKING_NOTE,
    ADDITIONAL_CONTROL,
    SITE_VISIT
}
