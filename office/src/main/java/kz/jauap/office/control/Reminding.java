package kz.jauap.office.control;

import java.util.Optional;
import kz.jauap.office.control.promise.Promise;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Reminds whoever has a case of its term, or of what its answer promised.
@Component
public class Reminding {
    private final CaseActs acts;

    Reminding(CaseActs acts) {
        this.acts = acts;
    }

    public Acted remind(Hand hand, String words) {
        return acts.act(hand, Deed.REMIND, Reminding::barred, desk -> Acted.of(new Timing.Reminded(desk.text(words))));
    }

    /// Why there is nobody to remind.
    static Optional<String> barred(CaseFile file) {
        boolean owes = file.card().open() || Promise.of(file.history()).stream().anyMatch(Promise::open);
        return owes ? Optional.empty() : Optional.of("control.refused.ended");
    }
}
