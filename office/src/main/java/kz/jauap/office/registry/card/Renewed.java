package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;

/// What holds of a case since a superior's ruling opened it anew.
///
/// @param since the day of the ruling, from which the term runs anew; absent where none did
/// @param history the entries since then, or all of them
public record Renewed(Optional<LocalDate> since, List<Journaled> history) {
    public static Renewed of(List<Journaled> history) {
        Optional<LocalDate> since = Optional.empty();
        List<Journaled> after = new ArrayList<>();
        for (Journaled each : history) {
            if (each.entry() instanceof Grieving.RulingReceived received
                    && received.due().isPresent()) {
                since = Optional.of(Almaty.dayOf(each.at()));
                after.clear();
            } else {
                after.add(each);
            }
        }
        return new Renewed(since, List.copyOf(after));
    }
}
