package kz.jauap.office.statistics.open;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Untold;

/// A bar of a public chart.
///
/// @param count as it is shown; small counts are not, lest somebody be recognised
/// @param length in per cent of the longest bar
/// @param told whether the count is
public record Bar(String name, String count, int length, boolean told) {
    static List<Bar> received(Map<String, Figures> figures, UnaryOperator<String> name) {
        return received(figures, Untold.of(figures, Figure.RECEIVED), name);
    }

    /// @param untold the values of which no count is told
    static List<Bar> received(Map<String, Figures> figures, Set<String> untold, UnaryOperator<String> name) {
        int longest = figures.entrySet().stream()
                .filter(each -> !untold.contains(each.getKey()))
                .mapToInt(each -> each.getValue().received())
                .max()
                .orElse(0);
        return figures.entrySet().stream()
                .filter(each -> each.getValue().received() > 0)
                .map(each -> untold.contains(each.getKey())
                        ? untold(name.apply(each.getKey()), each.getValue().received())
                        : told(name.apply(each.getKey()), each.getValue().received(), longest))
                .toList();
    }

    /// The longest first, those too small to tell by name.
    static List<Bar> sorted(List<Bar> bars) {
        return bars.stream()
                .sorted(Comparator.comparingInt(Bar::length).reversed().thenComparing(Bar::name))
                .toList();
    }

    /// @param count absent where it is told to nobody
    static Bar of(String name, Optional<Integer> count, int longest) {
        return count.map(told -> told(name, told, longest)).orElseGet(() -> new Bar(name, "…", 0, false));
    }

    private static Bar told(String name, int count, int longest) {
        return new Bar(name, String.valueOf(count), Math.round(100f * count / longest), true);
    }

    private static Bar untold(String name, int count) {
        return new Bar(name, Untold.few(count) ? "<" + Untold.FEW : "…", 0, false);
    }
}
