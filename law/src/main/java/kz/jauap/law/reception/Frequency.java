package kz.jauap.law.reception;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.statute.Implements;

/// How often heads and their deputies receive.
public final class Frequency {
    private Frequency() {}

    /// Law 221 art. 13 (APPC art. 90 alike): heads and deputies receive in person at least once a month, by an
    /// approved and published schedule (paraphrase).
    ///
    /// @param days on which somebody receives
    /// @return the months, from the first to the last, in which he never does
    @Implements("A-13.1")
    public static List<YearMonth> monthsWithout(Collection<LocalDate> days, YearMonth first, YearMonth last) {
        Set<YearMonth> with = days.stream().map(YearMonth::from).collect(Collectors.toUnmodifiableSet());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(month -> !with.contains(month))
                .toList();
    }
}
