package kz.jauap.office.consideration;

import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Leaves a note that only the staff reads.
@Component
public class Noting {
    private final CaseActs acts;

    Noting(CaseActs acts) {
        this.acts = acts;
    }

    public Acted note(Hand hand, String words) {
        return acts.act(hand, Deed.NOTE, desk -> Acted.of(new Considering.Noted(desk.text(words))));
    }
}
