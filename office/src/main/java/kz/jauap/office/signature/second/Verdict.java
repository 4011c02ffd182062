package kz.jauap.office.signature.second;

/// Whether another program holds a signature to be true.
public enum Verdict {
    VALID,
    INVALID
}
