package kz.jauap.office.statistics.cross;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;

/// One figure counted by two divisions at once.
///
/// @param counts of the pairs of values that occur; no other has any
public record Cross(Cut down, Cut across, Figure figure, Map<Pair, Integer> counts) {
    /// Stands for all values of a side; no value is called so.
    public static final String ALL = "*";

    public Cross {
        counts = Map.copyOf(counts);
    }

    /// A value of the division that goes down with one of that which goes across.
    public record Pair(String down, String across) {
        Pair turned() {
            return new Pair(/* down= */ across, /* across= */ down);
        }
    }

    /// The same with its sides changed.
    Cross turned() {
        return new Cross(
                /* down= */ across,
                /* across= */ down,
                figure,
                counts.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().turned(), Map.Entry::getValue)));
    }

    /// The values that go down, the most frequent first.
    public List<String> rows() {
        return values(Pair::down);
    }

    /// The values that go across, the most frequent first.
    public List<String> columns() {
        return values(Pair::across);
    }

    private List<String> values(Function<Pair, String> side) {
        Map<String, Integer> sums = counts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> side.apply(each.getKey()), Collectors.summingInt(Map.Entry::getValue)));
        return sums.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What a pair comes to; with [#ALL] on a side, the sum of that side.
    public int count(Pair pair) {
        return counts.entrySet().stream()
                .filter(each -> pair.down().equals(ALL)
                        || pair.down().equals(each.getKey().down()))
                .filter(each -> pair.across().equals(ALL)
                        || pair.across().equals(each.getKey().across()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
