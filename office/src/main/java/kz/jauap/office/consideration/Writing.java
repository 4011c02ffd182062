package kz.jauap.office.consideration;

import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Writes to the applicant; no answer yet, and the term runs on.
@Component
public class Writing {
    private final CaseActs acts;

    Writing(CaseActs acts) {
        this.acts = acts;
    }

    public Acted write(Hand hand, String words) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                Writing::barred,
                desk -> Acted.of(new Corresponding.OfficeWrote(desk.text(words))));
    }

    /// Why there is nothing to write about any more.
    public static Optional<String> barred(CaseFile file) {
        return file.card().open() || file.card().stage() == Stage.UNCONSIDERED
                ? Optional.empty()
                : Optional.of("consideration.refused.ended");
    }
}
