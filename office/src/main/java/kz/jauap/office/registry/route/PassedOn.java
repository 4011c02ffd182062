package kz.jauap.office.registry.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The parts that were passed on of the cases of a list, and of those again.
@Component
public class PassedOn {
    private final Lists lists;

    PassedOn(Lists lists) {
        this.lists = lists;
    }

    /// By the case that each was taken from.
    ///
    /// @param further of which cases it matters
    public Map<AppealId, List<CardRow>> of(Collection<CardRow> rows, Predicate<CardRow> further) {
        return of(rows, further, lists::grownFrom);
    }

    /// @param grown what grew out of some cases; asked once a level, however many there are
    static Map<AppealId, List<CardRow>> of(
            Collection<CardRow> rows,
            Predicate<CardRow> further,
            Function<Collection<AppealId>, Map<AppealId, List<CardRow>>> grown) {
        Map<AppealId, List<CardRow>> parts = new HashMap<>();
        List<AppealId> level = asked(rows, further);
        while (!level.isEmpty()) {
            List<CardRow> next = new ArrayList<>();
            grown.apply(level).forEach((from, all) -> {
                List<CardRow> own =
                        all.stream().filter(row -> row.number().part() > 0).toList();
                parts.put(from, own);
                next.addAll(own);
            });
            level = asked(next, further);
        }
        return Map.copyOf(parts);
    }

    private static List<AppealId> asked(Collection<CardRow> rows, Predicate<CardRow> further) {
        return rows.stream().filter(further).map(CardRow::appeal).toList();
    }
}
