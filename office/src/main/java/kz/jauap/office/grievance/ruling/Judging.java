package kz.jauap.office.grievance.ruling;

import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;

/// What is decided on the superior's desk: the ruling, and whether a missed term to complain is restored.
@Component
public class Judging {
    private final CaseActs acts;
    private final Contesting contesting;
    private final Descent descent;

    Judging(CaseActs acts, Contesting contesting, Descent descent) {
        this.descent = descent;
        this.acts = acts;
        this.contesting = contesting;
    }

    /// Works a ruling out; the head's signature on the answer puts it in force.
    public Acted rule(Hand hand, Ruling ruling, String reasons) {
        return acts.act(
                hand,
                Deed.CONSIDER,
                this::barred,
                desk -> contesting
                                .of(desk.file())
                                .filter(contested -> contested.open().contains(ruling))
                                .isPresent()
                        ? Acted.of(new Grieving.Ruled(ruling, desk.text(reasons)))
                        : Acted.refuse("grievance.refused.ruling"));
    }

    /// Why no ruling can be worked out as the case stands.
    public Optional<String> barred(CaseFile file) {
        if (descent.joined(file.card()).isEmpty()) {
            return Optional.of("grievance.refused.none");
        }
        if (file.card().registered().weight() == Weight.INFORMAL) {
            return Optional.of("grievance.refused.informal");
        }
        return file.card().stage().inHand() ? Optional.empty() : Optional.of("grievance.refused.not-in-hand");
    }

    /// Restores the term that was missed for good reason.
    public Acted restore(Hand hand, String reasons) {
        return acts.act(
                hand, Deed.DECIDE, this::inTime, desk -> Acted.of(new Grieving.TermRestored(desk.text(reasons))));
    }

    /// Leaves the term missed; the grievance is considered all the same.
    public Acted leaveMissed(Hand hand, String reasons) {
        return acts.act(
                hand, Deed.DECIDE, this::inTime, desk -> Acted.of(new Grieving.TermNotRestored(desk.text(reasons))));
    }

    /// Why nothing is to be decided about a missed term.
    public Optional<String> inTime(CaseFile file) {
        return contesting
                        .of(file)
                        .filter(contested -> contested.timeliness() == Timeliness.MISSED
                                && file.card().open())
                        .isPresent()
                ? Optional.empty()
                : Optional.of("grievance.refused.in-time");
    }
}
