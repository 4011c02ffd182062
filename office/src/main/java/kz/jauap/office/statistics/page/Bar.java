package kz.jauap.office.statistics.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.jauap.office.statistics.report.Figures;

/// A bar of a public chart.
///
/// @param count as it is shown; small counts are not, lest somebody be recognised
/// @param length in per cent of the longest bar
public record Bar(String name, String count, int length) {
    /// Counts below this are shown as "fewer than 5".
    static final int SMALL = 5;

    static List<Bar> received(Map<String, Figures> figures, Function<String, String> name) {
        int longest =
                figures.values().stream().mapToInt(Figures::received).max().orElse(0);
        return figures.entrySet().stream()
                .filter(each -> each.getValue().received() > 0)
                .map(each -> of(name.apply(each.getKey()), each.getValue().received(), longest))
                .toList();
    }

    /// The longest first, those too small to tell by name.
    static List<Bar> sorted(List<Bar> bars) {
        return bars.stream()
                .sorted(Comparator.comparingInt(Bar::length).reversed().thenComparing(Bar::name))
                .toList();
    }

    static Bar of(String name, int count, int longest) {
        return small(count)
                ? new Bar(name, "<" + SMALL, 0)
                : new Bar(name, String.valueOf(count), Math.round(100f * count / longest));
    }

    static boolean small(int count) {
        return count > 0 && count < SMALL;
    }
}
