package kz.jauap.office.registry.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.registry.card.CardRow;

/// Until when what was passed on is answered.
public final class Until {
    private Until() {}

    /// The last day of what is still considered, where all of it has one: it may have been turned since. Of several
    /// days
    /// each part says its own.
    public static Optional<LocalDate> of(List<Route.Part> parts) {
        Set<LocalDate> days = parts.stream()
                .map(Route.Part::row)
                .filter(CardRow::open)
                .map(CardRow::considerBy)
                .collect(Collectors.toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }
}
