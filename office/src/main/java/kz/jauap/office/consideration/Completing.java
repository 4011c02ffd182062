package kz.jauap.office.consideration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Notes that the applicant has supplied what his appeal lacked.
@Component
public class Completing {
    private final CaseActs acts;

    Completing(CaseActs acts) {
        this.acts = acts;
    }

    /// Writes down what came.
    ///
    /// @param what how it came and what it says; may be empty
    public Acted supply(Hand hand, Set<Requisite> supplied, String what) {
        return acts.act(hand, Deed.ATTACH, Completing::barred, desk -> {
            if (supplied.isEmpty() || !missing(desk.file()).containsAll(supplied)) {
                return Acted.refuse("consideration.refused.not-missing");
            }
            List<Entry> entries = new ArrayList<>();
            entries.add(new Receipt.Completed(supplied.stream().sorted().toList()));
            if (!what.isBlank()) {
                entries.add(new Considering.Noted(desk.text(what)));
            }
            return new Acted.Done(List.copyOf(entries));
        });
    }

    /// Why nothing can be supplied.
    public static Optional<String> barred(CaseFile file) {
        if (!file.card().open() && file.card().stage() != Stage.UNCONSIDERED) {
            return Optional.of("consideration.refused.ended");
        }
        return missing(file).isEmpty() ? Optional.of("consideration.refused.not-missing") : Optional.empty();
    }

    /// What was missing at registration and has not been supplied since.
    public static Set<Requisite> missing(CaseFile file) {
        Set<Requisite> missing = EnumSet.noneOf(Requisite.class);
        missing.addAll(file.card().registered().lacking());
        for (Journaled each : file.history()) {
            if (each.entry() instanceof Receipt.Completed(var supplied)) {
                supplied.forEach(missing::remove);
            }
        }
        return missing;
    }
}
