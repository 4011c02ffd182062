package kz.jauap.office.control.board;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.load.Pending;

/// How many cases stand at a stage, and for how many days they have not moved.
///
/// @param median days since the last step of the case in the middle
/// @param longest days since the last step of the one that has stood longest
public record Stuck(Stage stage, Waiting waiting, int cases, long median, long longest) {
    private record Where(Stage stage, Waiting waiting) {}

    /// Where cases have stood longest, first.
    static List<Stuck> of(List<Pending> pending, Instant now) {
        return pending.stream()
                .collect(Collectors.groupingBy(each -> new Where(each.stage(), each.waiting())))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue(), now))
                .sorted(Comparator.comparingLong(Stuck::median)
                        .thenComparingInt(Stuck::cases)
                        .reversed())
                .toList();
    }

    private static Stuck of(Where where, List<Pending> there, Instant now) {
        List<Long> days = there.stream()
                .map(each -> ChronoUnit.DAYS.between(each.since(), now))
                .sorted()
                .toList();
        return new Stuck(where.stage(), where.waiting(), days.size(), days.get(days.size() / 2), days.getLast());
    }
}
