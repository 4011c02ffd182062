package kz.jauap.office.answer;

import java.time.Clock;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Sends a signed letter out and keeps the proof: a postal register's line, or who took it and when.
@Component
public class Dispatching {
    private final CaseActs acts;
    private final DispatchTable dispatches;
    private final Clock clock;

    Dispatching(CaseActs acts, DispatchTable dispatches, Clock clock) {
        this.acts = acts;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    public Acted dispatch(Hand hand, Answering.Way way, String proof) {
        return acts.act(hand, Deed.DISPATCH, desk -> {
            if (desk.card().stage() != Stage.ANSWERED) {
                return Acted.refuse("answer.refused.not-signed");
            }
            if (proof.isBlank()) {
                return Acted.refuse("answer.refused.no-proof");
            }
            if (!dispatches.done(desk.card().appeal(), clock.instant())) {
                return Acted.refuse("answer.refused.sent");
            }
            return Acted.of(new Answering.Dispatched(way, desk.text(proof)));
        });
    }
}
