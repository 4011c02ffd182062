package kz.jauap.office.control.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.load.Pending;

/// What lies before one executor, and what of it his pace will not bring in by its day.
///
/// The method: he takes his cases by their last day and brings as many to signature in each working day, from today
/// on, as he did of late. What lies with the head is off his desk; what is overdue takes his time like the rest.
///
/// @param pace answers in a working day
record Desk(BodyId body, long executor, double pace, List<Pending> cases) {
    Desk {
        cases = cases.stream()
                .sorted(Comparator.comparing(Pending::considerBy)
                        .thenComparing(each -> each.appeal().value()))
                .toList();
    }

    /// The cases of which he will miss the day, among those that are not late yet and end by the horizon.
    List<Pending> misses(LocalDate today, LocalDate horizon, Predicate<LocalDate> working) {
        List<Pending> missed = new ArrayList<>();
        double able = 0;
        int before = 0;
        LocalDate reached = today.minusDays(1);
        for (Pending each : cases) {
            if (each.stage() == Stage.APPROVAL) {
                continue;
            }
            LocalDate last = each.considerBy().isAfter(horizon) ? horizon : each.considerBy();
            while (reached.isBefore(last)) {
                reached = reached.plusDays(1);
                able += working.test(reached) ? pace : 0;
            }
            before++;
            boolean counts =
                    !each.considerBy().isBefore(today) && !each.considerBy().isAfter(horizon);
            if (counts && able + ROUNDING < before) {
                missed.add(each);
            }
        }
        return missed;
    }

    private static final double ROUNDING = 1e-9;

    Desk with(Pending more) {
        List<Pending> all = new ArrayList<>(cases);
        all.add(more);
        return new Desk(body, executor, pace, all);
    }

    Desk without(Pending gone) {
        return new Desk(
                body,
                executor,
                pace,
                cases.stream()
                        .filter(each -> !each.appeal().equals(gone.appeal()))
                        .toList());
    }
}
