package kz.jauap.law.grievance;

/// What a ruling obliges the body complained of to do.
public enum Duty {
    NOTHING,
    CARRY_OUT,
    /// To consider anew and to give another answer.
    ANSWER_ANEW
}
