package kz.jauap.office.registry.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.grievance.Ruling;

/// Disagreement with the answer, and what the superior made of it.
public sealed interface Grieving extends Entry {
    /// The applicant went to the superior body or official; the grievance is an appeal of its own.
    record GrievanceFiled(UUID grievance, String number, String toBody) implements Grieving {}

    /// Worked out on the superior's desk, in the grievance; it holds once its answer is signed.
    record Ruled(Ruling ruling, TextRef reasons) implements Grieving {}

    /// The ruling came back into the case that was complained of.
    ///
    /// @param number of the grievance
    /// @param by last day to do what it obliges to; absent where it obliges to nothing
    /// @param due the new term to answer, where the answer given no longer closes the case
    record RulingReceived(
            UUID grievance,
            String number,
            String byBody,
            Ruling ruling,
            TextRef reasons,
            Optional<LocalDate> by,
            Optional<Due> due)
            implements Grieving {}

    /// The body complained of handed the file up, with what it has to say.
    record FileHandedUp(UUID grievance, TextRef words) implements Grieving {}

    /// The grievance came late and the head found the reason good.
    record TermRestored(TextRef reasons) implements Grieving {}

    /// The grievance came late without good reason; it is considered all the same.
    record TermNotRestored(TextRef reasons) implements Grieving {}

    /// The applicant came late, says why and asks that the term be restored.
    record RestorationAsked(TextRef why) implements Grieving {}

    /// The body complained of meets the demands itself: its answer no longer counts, another that satisfies all of
    /// them is due.
    ///
    /// @param number of the grievance
    /// @param received the day the grievance came, from which the law counts
    record Conceded(UUID grievance, String number, LocalDate received, TextRef words, Due due) implements Grieving {}

    /// What the ruling obliged to was done.
    record RulingCarriedOut(UUID grievance, TextRef proof) implements Grieving {}
}
