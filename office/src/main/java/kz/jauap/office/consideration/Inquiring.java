package kz.jauap.office.consideration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Ground;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Asks others for information; the first time this turns the ordinary term into the longer one.
@Component
public class Inquiring {
    private final CaseActs acts;
    private final Running running;

    Inquiring(CaseActs acts, Running running) {
        this.acts = acts;
        this.running = running;
    }

    public Acted send(Hand hand, String to, String question) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                desk -> barred(desk).map(Acted::refuse).orElseGet(() -> {
                    List<Entry> entries = new ArrayList<>();
                    entries.add(new Considering.InquirySent(desk.text(to), desk.text(question)));
                    turned(desk.card()).ifPresent(entries::add);
                    return new Acted.Done(List.copyOf(entries));
                }));
    }

    public Acted answered(Hand hand, String reply) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                desk -> Findings.unanswered(desk.history()) > 0
                        ? Acted.of(new Considering.InquiryAnswered(desk.text(reply)))
                        : Acted.refuse("consideration.refused.no-inquiry"));
    }

    /// What sending one now would make of the term.
    Optional<Timing.TermTurned> turned(Card card) {
        return running.turned(card, Ground.INQUIRY);
    }

    private static Optional<String> barred(OnDesk desk) {
        if (desk.card().stage() != Stage.IN_WORK) {
            return Optional.of("consideration.refused.not-in-work");
        }
        return Findings.decisionAwaited(desk.card())
                ? Optional.of("consideration.refused.decision-first")
                : Optional.empty();
    }
}
