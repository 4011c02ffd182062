package kz.jauap.office.statistics.cross;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.statistics.report.Untold;

/// Which counts of a cross table are told to nobody: so few that somebody could be recognised, and as many beside them
/// that none can be found by subtraction, neither along a row nor down a column. Sums are counts like others; only the
/// sum of all is always told. Sums that are told nowhere are untold here too.
final class Veil {
    private static final Cross.Pair WHOLE = new Cross.Pair(Cross.ALL, Cross.ALL);

    private final Map<Cross.Pair, Integer> counts = new HashMap<>();
    private final List<List<Cross.Pair>> lines = new ArrayList<>();
    private final Set<Cross.Pair> hidden = new HashSet<>();

    private Veil(Cross cross) {
        List<String> rows = withAll(cross.rows());
        List<String> columns = withAll(cross.columns());
        for (String down : rows) {
            lines.add(
                    columns.stream().map(across -> new Cross.Pair(down, across)).toList());
        }
        for (String across : columns) {
            lines.add(rows.stream().map(down -> new Cross.Pair(down, across)).toList());
        }
        lines.stream().flatMap(List::stream).forEach(pair -> counts.put(pair, cross.count(pair)));
    }

    private static List<String> withAll(List<String> values) {
        return Stream.concat(values.stream(), Stream.of(Cross.ALL)).toList();
    }

    /// @param down the values that go down whose sums are told nowhere
    /// @param across those that go across
    static Set<Cross.Pair> of(Cross cross, Set<String> down, Set<String> across) {
        Veil veil = new Veil(cross);
        cross.rows().stream().filter(down::contains).forEach(row -> veil.hidden.add(new Cross.Pair(row, Cross.ALL)));
        cross.columns().stream()
                .filter(across::contains)
                .forEach(column -> veil.hidden.add(new Cross.Pair(Cross.ALL, column)));
        veil.counts.forEach((pair, count) -> {
            if (Untold.few(count) && !pair.equals(WHOLE)) {
                veil.hidden.add(pair);
            }
        });
        while (veil.hidOneMore()) {}
        return Set.copyOf(veil.hidden);
    }

    private boolean hidOneMore() {
        Optional<Cross.Pair> next = lines.stream()
                .filter(this::givesAway)
                .map(this::oneMore)
                .flatMap(Optional::stream)
                .findFirst();
        next.ifPresent(hidden::add);
        return next.isPresent();
    }

    /// Whether what a line leaves out follows from what it tells: it is the only one, or each must be 1, for nothing
    /// that is 0 is left out.
    private boolean givesAway(List<Cross.Pair> line) {
        List<Cross.Pair> gaps = line.stream().filter(hidden::contains).toList();
        boolean summed = !hidden.contains(line.getLast());
        boolean onesOnly = summed && gaps.stream().allMatch(gap -> count(gap) == 1);
        return gaps.size() == 1 || (!gaps.isEmpty() && onesOnly);
    }

    /// The smallest of a line that can be hidden beside those that are.
    private Optional<Cross.Pair> oneMore(List<Cross.Pair> line) {
        return line.stream()
                .filter(pair -> !hidden.contains(pair) && !pair.equals(WHOLE) && count(pair) > 0)
                .min(Comparator.comparingInt(this::count)
                        .thenComparing(Cross.Pair::down)
                        .thenComparing(Cross.Pair::across));
    }

    private int count(Cross.Pair pair) {
        return counts.getOrDefault(pair, 0);
    }
}
