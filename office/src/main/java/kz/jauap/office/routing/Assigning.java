package kz.jauap.office.routing;

import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
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
                desk -> barred(desk.file())
                        .or(() -> barredFor(executor, desk.file()))
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Routing.Assigned(executor, desk.text(instruction)))));
    }

    /// Why the case, as it stands, is given to nobody.
    public static Optional<String> barred(CaseFile file) {
        if (!file.card().stage().inHand()) {
            return Optional.of("routing.refused.not-in-hand");
        }
        if (file.card().urgency() == Urgency.THREAT && !Passed.outside(file.history())) {
            return Optional.of("routing.refused.threat-first");
        }
        return file.card().proposal().isPresent() ? Optional.of("routing.refused.decision-first") : Optional.empty();
    }

    private Optional<String> barredFor(long executor, CaseFile file) {
        Optional<Officer> officer = people.find(executor);
        if (officer.isEmpty() || !officer.get().body().equals(file.card().body())) {
            return Optional.of("routing.refused.stranger");
        }
        if (file.card().executor().stream().anyMatch(now -> now == executor)) {
            return Optional.of("routing.refused.has-it-already");
        }
        return candidates.mayConsider(officer.get(), file) ? Optional.empty() : Optional.of("routing.refused.partial");
    }
}
