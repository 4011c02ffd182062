package kz.jauap.office.cabinet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.route.PassedOn;
import org.springframework.stereotype.Component;

/// Which appeals are still considered by somebody: what was passed on, in full or in part, is not closed before its
/// parts are, nor before the other body is known to have it, whatever became of the rest.
@Component
public class GoingOn {
    private final PassedOn passedOn;

    GoingOn(PassedOn passedOn) {
        this.passedOn = passedOn;
    }

    /// Somebody considers it.
    ///
    /// @param until the day by which the akimat answers; empty where another body answers
    /// @param parts of it, at first or second hand, that go on; none where it does itself
    public record Going(Optional<LocalDate> until, List<CardRow> parts) {}

    /// Those of some appeals that go on.
    Map<AppealId, Going> of(Collection<CardRow> rows) {
        Map<AppealId, List<CardRow>> parts = passedOn.of(rows, row -> !row.open());
        Map<AppealId, Going> going = new HashMap<>();
        rows.forEach(row -> going(row, parts).ifPresent(how -> going.put(row.appeal(), how)));
        return Map.copyOf(going);
    }

    private static Optional<Going> going(CardRow row, Map<AppealId, List<CardRow>> parts) {
        if (row.open()) {
            return Optional.of(new Going(Optional.of(row.considerBy()), List.of()));
        }
        List<CardRow> its = parts.getOrDefault(row.appeal(), List.of());
        if (its.isEmpty()) {
            return row.stage() == Stage.REDIRECTED
                    ? Optional.of(new Going(Optional.empty(), List.of()))
                    : Optional.empty();
        }
        List<CardRow> open = new ArrayList<>();
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (CardRow part : its) {
            going(part, parts).ifPresent(how -> {
                days.add(how.until());
                open.addAll(how.parts().isEmpty() ? List.of(part) : how.parts());
            });
        }
        return days.stream()
                .max(Comparator.comparing(day -> day.orElse(LocalDate.MIN)))
                .map(last -> new Going(last, List.copyOf(open)));
    }
}
