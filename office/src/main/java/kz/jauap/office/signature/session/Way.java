package kz.jauap.office.signature.session;

/// How a signature was made and came here.
public enum Way {
    /// eGov Mobile on the signer's telephone.
    QR,
    /// NCALayer on the signer's computer.
    NCALAYER,
    /// Signed elsewhere and sent as a file.
    FILE,
    /// A throw-away key made by the browser: test installations only.
    DEMO
}
