package kz.jauap.office.registry.journal;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Accounting.PlaceCorrected;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.search.Placed;
import org.springframework.stereotype.Component;

/// Where matters are by now: as a clerk set it right last, else as the applicant wrote; what was set right of the whole
/// holds for its parts.
@Component
public class PlacesSetRight implements Placed {
    private final EntryTable entries;
    private final TextTable texts;

    PlacesSetRight(EntryTable entries, TextTable texts) {
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public Letter current(AppealId appeal, Letter letter) {
        return current(entries.history(appeal), letter);
    }

    /// The same for whoever has the history at hand.
    public Letter current(List<Journaled> history, Letter letter) {
        return standing(history).map(corrected -> current(corrected, letter)).orElse(letter);
    }

    /// Its own, else that of what it is a part of, at whatever hand.
    private Optional<PlaceCorrected> standing(List<Journaled> history) {
        return last(history.stream().map(Journaled::entry).toList())
                .or(() -> whole(history).flatMap(whole -> standing(entries.history(whole))));
    }

    /// The letter with the place of a correction, which may be that none is known.
    Letter current(PlaceCorrected corrected, Letter letter) {
        return letter.at(corrected.after().flatMap(texts::words));
    }

    /// The last correction among some entries.
    static Optional<PlaceCorrected> last(List<Entry> entries) {
        return entries.stream()
                .filter(PlaceCorrected.class::isInstance)
                .map(PlaceCorrected.class::cast)
                .reduce((_, later) -> later);
    }

    private static Optional<AppealId> whole(List<Journaled> history) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Receipt.Registered.class::isInstance)
                .map(Receipt.Registered.class::cast)
                .flatMap(registered -> registered.origin().stream())
                .filter(origin -> origin.relation() == Origin.Relation.PART)
                .map(origin -> new AppealId(origin.appeal()))
                .findFirst();
    }
}
