package kz.jauap.office.routing;

import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Gives a case to an executor of its body, or to another one; number and term stay.
@Component
public class Assigning {
    private final CaseActs acts;
    private final People people;
    private final Candidates candidates;

    Assigning(CaseActs acts, People people, Candidates candidates) {
        this.acts = acts;
        this.people = people;
        this.candidates = candidates;
    }

    public Acted assign(Hand hand, long executor, String instruction) {
        return acts.act(
                hand,
                Deed.ASSIGN,
                desk -> barred(desk, executor)
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Routing.Assigned(executor, desk.text(instruction)))));
    }

    private Optional<String> barred(OnDesk desk, long executor) {
        if (!desk.inHand()) {
            return Optional.of("routing.refused.not-in-hand");
        }
        if (desk.card().urgency() == Urgency.THREAT && !Passed.outside(desk.history())) {
            return Optional.of("routing.refused.threat-first");
        }
        if (decisionAwaited(desk.card().waiting())) {
            return Optional.of("routing.refused.decision-first");
        }
        Optional<Officer> officer = people.find(executor);
        if (officer.isEmpty() || !officer.get().body().equals(desk.card().body())) {
            return Optional.of("routing.refused.stranger");
        }
        if (desk.card().executor().stream().anyMatch(now -> now == executor)) {
            return Optional.of("routing.refused.has-it-already");
        }
        return candidates.mayConsider(officer.get(), desk.file())
                ? Optional.empty()
                : Optional.of("routing.refused.partial");
    }

    private static boolean decisionAwaited(Waiting waiting) {
        return switch (waiting) {
            case EXTENSION_DECISION, LEAVING_DECISION -> true;
            case NOBODY, INQUIRY, VISIT, APPROVAL -> false;
        };
    }
}
