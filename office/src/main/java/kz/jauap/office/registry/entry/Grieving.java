package kz.jauap.office.registry.entry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.grievance.Ruling;

/// Disagreement with the answer, and what the superior made of it.
public sealed interface Grieving extends Entry {
    /// The applicant went to the superior body or official; the grievance is an appeal of its own.
    record GrievanceFiled(UUID grievance, String number, String toBody) implements Grieving {}

    /// It was found that whoever brought a grievance which the desk had joined to this case is another person: it bars
    /// nothing here and is decided as a complaint of its own.
    ///
    /// @param number of the grievance
    /// @param left number of the grievance that the case still has
    record TakenApart(UUID grievance, String number, Optional<String> left, TextRef reasons) implements Grieving {}

    /// It was found that he is the same after all.
    ///
    /// @param number of the grievance
    record JoinedAgain(UUID grievance, String number, TextRef reasons) implements Grieving {}

    /// Of a grievance itself: the appeal that it names is another person's than its author, so that it stands as a case
    /// of its own.
    ///
    /// @param against number of that appeal
    record StandsAlone(String against) implements Grieving {}

    /// Of a grievance itself: the appeal that it names is its author's after all.
    ///
    /// @param against number of that appeal
    record StandsWith(String against) implements Grieving {}

    /// The grievances that are another person's, as far as it was found.
    final class Apart {
        private Apart() {}

        public static Set<UUID> in(List<Journaled> history) {
            Set<UUID> apart = new HashSet<>();
            for (Journaled each : history) {
                if (each.entry() instanceof TakenApart taken) {
                    apart.add(taken.grievance());
                } else if (each.entry() instanceof JoinedAgain joined) {
                    apart.remove(joined.grievance());
                }
            }
            return Set.copyOf(apart);
        }
    }

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
