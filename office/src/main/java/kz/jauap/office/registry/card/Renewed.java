package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;

/// What holds of a case since a grievance opened it anew.
///
/// @param anew from when and how its term runs; absent where nothing opened it
/// @param history the entries since then, or all of them
public record Renewed(Optional<Anew> anew, List<Journaled> history) {
    /// What opened it.
    public sealed interface Anew {
        /// A superior's ruling, from whose day an appeal's term runs.
        record Ruled(LocalDate day) implements Anew {}

        /// The body gave up its stand; the term is the one for handing the file up.
        record Conceded(LocalDate received) implements Anew {}
    }

    public static Renewed of(List<Journaled> history) {
        Optional<Anew> anew = Optional.empty();
        List<Journaled> after = new ArrayList<>();
        for (Journaled each : history) {
            Optional<Anew> opened = opened(each);
            if (opened.isPresent()) {
                anew = opened;
                after.clear();
            } else {
                after.add(each);
            }
        }
        return new Renewed(anew, List.copyOf(after));
    }

    private static Optional<Anew> opened(Journaled journaled) {
        return switch (journaled.entry()) {
            case Grieving.RulingReceived received ->
                received.due().map(_ -> new Anew.Ruled(Almaty.dayOf(journaled.at())));
            case Grieving.Conceded conceded -> Optional.of(new Anew.Conceded(conceded.received()));
            case Entry _ -> Optional.empty();
        };
    }
}
