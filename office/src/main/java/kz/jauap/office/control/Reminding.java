package kz.jauap.office.control;

import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Reminds whoever has an open case of its term.
@Component
public class Reminding {
    private final CaseActs acts;

    Reminding(CaseActs acts) {
        this.acts = acts;
    }

    public Acted remind(Hand hand, String words) {
        return acts.act(
                hand,
                Deed.REMIND,
                desk -> desk.card().open()
                        ? Acted.of(new Timing.Reminded(desk.text(words)))
                        : Acted.refuse("control.refused.ended"));
    }
}
