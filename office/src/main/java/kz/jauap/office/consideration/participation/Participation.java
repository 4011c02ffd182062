package kz.jauap.office.consideration.participation;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// What the applicant may do in his own case while it is considered.
///
/// "The participant has the right to acquaint himself with the materials of the procedure, in its course and after it,
/// ... to withdraw" (APPC, article 22). A withdrawal is his statement; whoever has the case ends it by an answer, or
/// goes on where others' rights demand it.
@Component
public class Participation {
    private final Journal journal;
    private final CaseActs acts;

    Participation(Journal journal, CaseActs acts) {
        this.journal = journal;
        this.acts = acts;
    }

    public Acted withdraw(CaseFile file, String reason) {
        return journal.act(
                file.card().appeal(),
                new Actor.Applicant(),
                held -> held.card().open() && withdrawn(held.history()).isEmpty()
                        ? Acted.of(new Corresponding.Withdrew(held.text(reason)))
                        : Acted.refuse("consideration.part.refused.withdrawn"));
    }

    public Acted askForMaterials(CaseFile file) {
        return journal.act(
                file.card().appeal(),
                new Actor.Applicant(),
                held -> asked(held.history())
                        ? Acted.refuse("consideration.part.refused.asked")
                        : Acted.of(new Corresponding.MaterialsAsked()));
    }

    /// Lays materials open to the applicant, without what the law keeps secret.
    public Acted open(Hand hand, String words) {
        return acts.act(hand, Deed.CONSIDER, desk -> Acted.of(new Corresponding.MaterialsOpened(desk.text(words))));
    }

    /// His statement that he withdraws, if he made one.
    static Optional<TextRef> withdrawn(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Corresponding.Withdrew.class::isInstance)
                .map(entry -> ((Corresponding.Withdrew) entry).reason())
                .findFirst();
    }

    /// Whether he waits to see the materials.
    static boolean asked(List<Journaled> history) {
        boolean waits = false;
        for (Journaled each : history) {
            if (each.entry() instanceof Corresponding.MaterialsAsked) {
                waits = true;
            } else if (each.entry() instanceof Corresponding.MaterialsOpened
                    || each.entry() instanceof Corresponding.PaperOpened) {
                waits = false;
            }
        }
        return waits;
    }

    static List<TextRef> opened(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Corresponding.MaterialsOpened.class::isInstance)
                .map(entry -> ((Corresponding.MaterialsOpened) entry).words())
                .toList();
    }
}
