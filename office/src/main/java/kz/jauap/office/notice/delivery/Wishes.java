package kz.jauap.office.notice.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// How applicants want to be told, as the journal has it; what was said of the whole holds for its parts.
@Component
public class Wishes {
    private final Journal journal;

    Wishes(Journal journal) {
        this.journal = journal;
    }

    /// What he said last.
    public Optional<WayChosen> of(CaseFile file) {
        return of(file.history());
    }

    /// What whoever has such a history said last.
    public Optional<WayChosen> of(List<Journaled> history) {
        return last(history)
                .or(() -> ((Receipt.Registered) history.getFirst().entry())
                        .origin()
                        .filter(origin -> origin.relation() == Origin.Relation.PART)
                        .flatMap(origin -> last(journal.history(new AppealId(origin.appeal())))));
    }

    /// The language he is told in: the one he chose, else his appeal's.
    public Lang language(CaseFile file) {
        return of(file).flatMap(chosen -> Lang.of(chosen.language()))
                .or(() -> Lang.of(file.card().registered().language()))
                .orElse(Lang.KK);
    }

    private static Optional<WayChosen> last(List<Journaled> history) {
        return history.stream()
                .flatMap(each -> each.entry() instanceof WayChosen chosen ? Stream.of(chosen) : Stream.empty())
                .reduce((_, later) -> later);
    }
}
