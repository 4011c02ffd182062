package kz.jauap.office.signature.session;

/// How a session stands at a moment.
public enum Standing {
    OPEN,
    EXPIRED,
    /// Another session has taken its place, perhaps for a changed document.
    REPLACED,
    SIGNED
}
