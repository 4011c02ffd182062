package kz.jauap.office.cabinet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Which appeals are still considered by somebody: what was passed on is not closed before its parts are, nor before
/// the other body is known to have it.
@Component
public class GoingOn {
    private final Lists lists;

    GoingOn(Lists lists) {
        this.lists = lists;
    }

    /// Somebody considers it.
    ///
    /// @param until the day by which the akimat answers; empty where another body answers
    public record Going(Optional<LocalDate> until) {}

    /// Those of some appeals that go on.
    Map<AppealId, Going> of(Collection<CardRow> rows) {
        Map<AppealId, Going> going = new HashMap<>();
        rows.forEach(row -> going(row).ifPresent(how -> going.put(row.appeal(), how)));
        return Map.copyOf(going);
    }

    private Optional<Going> going(CardRow row) {
        if (row.open()) {
            return Optional.of(new Going(Optional.of(row.considerBy())));
        }
        return row.stage() == Stage.REDIRECTED ? elsewhere(row) : Optional.empty();
    }

    private Optional<Going> elsewhere(CardRow row) {
        List<CardRow> parts = lists.grownFrom(row.appeal()).stream()
                .filter(each -> each.number().part() > 0)
                .toList();
        return parts.isEmpty()
                ? Optional.of(new Going(Optional.empty()))
                : parts.stream()
                        .flatMap(part -> going(part).stream())
                        .max(Comparator.comparing(going -> going.until().orElse(LocalDate.MIN)));
    }
}
