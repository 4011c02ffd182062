package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;

/// What somebody owes because of a grievance.
///
/// @param appeal the case in whose hands it lies
/// @param by last day; absent where the case's own term is it
public record GrievanceDuty(Kind kind, AppealId appeal, AppealId grievance, Optional<LocalDate> by) {
    /// What must be done.
    public enum Kind {
        /// The grievance, which was handed in to the body complained of, goes to whoever may consider it.
        MOVE_UP,
        /// The body complained of hands the file up.
        HAND_UP,
        /// The superior considers the grievance.
        RULE,
        /// The ruling in force reaches the case that was complained of.
        CARRY_BACK,
        /// The body does what the superior decided itself.
        CARRY_OUT,
        ANSWER_ANEW
    }
}
