package kz.jauap.office.urgent.alarm;

import java.util.Optional;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Somebody on duty takes an alarm upon himself: nobody else is called any more.
@Component
public class TakingOver {
    private final CaseActs acts;

    TakingOver(CaseActs acts) {
        this.acts = acts;
    }

    public Acted take(Hand hand) {
        return acts.act(hand, Deed.REDIRECT, TakingOver::barred, _ -> Acted.of(new Admitting.AlarmTaken()));
    }

    /// Why there is nothing to take.
    public static Optional<String> barred(CaseFile file) {
        boolean taken = false;
        for (Journaled each : file.history()) {
            taken = switch (each.entry()) {
                case Admitting.AlarmTaken _ -> true;
                case Admitting.ThreatDismissed _ -> false;
                case Entry _ -> taken;
            };
        }
        return file.card().urgency() == Urgency.ORDINARY
                        || taken
                        || !file.card().open()
                ? Optional.of("urgent.refused.nothing-rings")
                : Optional.empty();
    }
}
