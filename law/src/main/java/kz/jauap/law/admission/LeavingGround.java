package kz.jauap.law.admission;

/// Why an appeal is left unconsidered, for as long as the reason lasts.
public enum LeavingGround {
    ANONYMOUS,
    NO_SUBSTANCE
}
