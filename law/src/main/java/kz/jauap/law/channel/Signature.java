package kz.jauap.law.channel;

/// How the applicant signed.
public enum Signature {
    HANDWRITTEN,
    EDS,
    NONE
}
