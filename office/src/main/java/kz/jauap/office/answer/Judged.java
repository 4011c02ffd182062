package kz.jauap.office.answer;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.remedy.Descent;

/// The ruling that an answer to a grievance puts in force: an official grievance is not answered without one.
public final class Judged {
    private Judged() {}

    static boolean lacks(Optional<Descent.Grieved> grieved, List<Journaled> history) {
        return grieved.isPresent() && ruling(history).isEmpty();
    }

    /// Whether the body gave up its stand before its superior: then only an answer that satisfies every demand will do.
    static boolean owesAll(List<Journaled> history) {
        boolean owes = false;
        for (Journaled each : history) {
            if (each.entry() instanceof Grieving.Conceded) {
                owes = true;
            } else if (each.entry() instanceof Answering.Signed || each.entry() instanceof Grieving.RulingReceived) {
                owes = false;
            }
        }
        return owes;
    }

    /// Whether the answer decides the demands of a grievance in another way than its ruling.
    static boolean contradicts(Optional<Outcome> decided, List<Journaled> history) {
        return ruling(history)
                .filter(ruling -> decided.filter(outcome -> !Rulings.agree(ruling, outcome))
                        .isPresent())
                .isPresent();
    }

    /// The last one worked out.
    public static Optional<Ruling> ruling(List<Journaled> history) {
        return history.stream()
                .flatMap(each -> each.entry() instanceof Grieving.Ruled(var ruling, var _)
                        ? Optional.of(ruling).stream()
                        : Optional.<Ruling>empty().stream())
                .reduce((_, later) -> later);
    }
}
