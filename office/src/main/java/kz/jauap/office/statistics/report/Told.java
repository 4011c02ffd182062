package kz.jauap.office.statistics.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// What is told to everybody of one value of a division.
///
/// @param untold the counts that are not
public record Told(Figures figures, Set<Figure> untold) {
    /// The counts that are told at all, and what follows from them.
    public static final List<Figure> FIGURES = List.of(
            Figure.RECEIVED,
            Figure.ANSWERED,
            Figure.SATISFIED,
            Figure.LATE,
            Figure.PASSED_IN,
            Figure.WORKED,
            Figure.EXTENDED,
            Figure.SENT_ON,
            Figure.OVERDUE,
            Figure.IN_TIME,
            Figure.EXTENDED_SHARE,
            Figure.SENT_ON_SHARE,
            Figure.SATISFIED_SHARE,
            Figure.UNANSWERED_SHARE,
            Figure.MEDIAN_DAYS,
            Figure.NINETIETH_DAYS);

    /// Of fewer answers than these, nine in ten would be all but one, or all.
    private static final int ENOUGH = 10;

    /// All values together: every count is told.
    public static Told whole(Figures figures) {
        return new Told(figures, Set.of());
    }

    public static Map<String, Told> each(Map<String, Figures> division) {
        Map<Figure, Set<String>> untold = new EnumMap<>(Figure.class);
        FIGURES.stream()
                .filter(figure -> figure.counted().isPresent())
                .forEach(count -> untold.put(count, Untold.of(division, count)));
        Map<String, Told> told = new LinkedHashMap<>();
        division.forEach((value, figures) -> {
            Set<Figure> hidden = new HashSet<>();
            untold.forEach((count, values) -> {
                if (values.contains(value)) {
                    hidden.add(count);
                }
            });
            told.put(value, new Told(figures, Set.copyOf(hidden)));
        });
        return told;
    }

    /// What stands there; empty where it is untold, or cannot be told.
    public OptionalDouble of(Figure figure) {
        boolean small = figure == Figure.NINETIETH_DAYS && figures.answered() < ENOUGH;
        return small || !Collections.disjoint(untold, figure.from()) ? OptionalDouble.empty() : figure.of(figures);
    }
}
