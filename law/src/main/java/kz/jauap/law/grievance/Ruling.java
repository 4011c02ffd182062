package kz.jauap.law.grievance;

/// What the superior makes of the answer or the silence complained of.
public enum Ruling {
    /// The answer stands; the grievance is left unsatisfied.
    UPHELD,
    /// The answer no longer counts; the body has to give another.
    ANNULLED,
    /// The superior has decided the matter itself; the body carries that out.
    CHANGED,
    /// The body is obliged to answer, or to answer what its answer left out.
    ANSWER_ORDERED,
    /// The case goes back with what was found wrong in it.
    SENT_BACK,
    /// The body complained of has met the demands in full itself before anything was decided.
    MET
}
