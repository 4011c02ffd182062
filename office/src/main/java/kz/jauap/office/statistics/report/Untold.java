package kz.jauap.office.statistics.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.statistics.Ending;

/// Which values of a division a count is told to nobody of: so few that somebody could be recognised, and as many
/// beside them that none is found by subtraction from the sum of all, which is always told.
public final class Untold {
    /// Counts below this are not told.
    public static final int FEW = 5;

    private Untold() {}

    public static boolean few(int count) {
        return count > 0 && count < FEW;
    }

    /// A value of which few came has nothing told; a part of a count stays untold with the whole, and where the rest of
    /// it is few.
    public static Set<String> of(Map<String, Figures> division, Figure count) {
        Set<String> untold = alone(division, count);
        return switch (count) {
            case ENDED, CLOSING -> ends(division, untold);
            case Figure _ -> untold;
        };
    }

    private static Set<String> alone(Map<String, Figures> division, Figure count) {
        Set<String> untold = few(division, count);
        if (count != Figure.RECEIVED) {
            untold.addAll(of(division, Figure.RECEIVED));
        }
        count.whole()
                .filter(whole -> whole != Figure.RECEIVED)
                .ifPresent(whole -> untold.addAll(alone(division, whole)));
        return closed(division, untold, told(count));
    }

    /// What ended without an answer follows from what ended beside what was answered, and what of it was left
    /// unconsidered or made official from what was redirected: where that is few, what ended is untold.
    private static Set<String> ends(Map<String, Figures> division, Set<String> ended) {
        Set<String> untold = new HashSet<>(ended);
        untold.addAll(of(division, Figure.ANSWERED));
        division.forEach((value, figures) -> {
            if (few(unanswered(figures)) || few(unconsidered(figures))) {
                untold.add(value);
            }
        });
        return closed(
                division,
                untold,
                Stream.concat(
                                told(Figure.ENDED).stream(),
                                Stream.<ToIntFunction<Figures>>of(Untold::unanswered, Untold::unconsidered))
                        .toList());
    }

    private static int unanswered(Figures figures) {
        return figures.ended() - figures.answered();
    }

    private static int unconsidered(Figures figures) {
        return unanswered(figures) - figures.ending(Ending.REDIRECTED);
    }

    /// What ended and what is still open are the two parts of one sum: who knows one knows the other.
    private static List<ToIntFunction<Figures>> told(Figure count) {
        return switch (count) {
            case ENDED, CLOSING -> List.of(Figures::ended, Figures::closing);
            case Figure other -> List.of(figures -> count(figures, other));
        };
    }

    /// Where two divisions are told each alone, of which values their sums are told to nobody.
    public static Set<String> together(Map<String, Figures> one, Map<String, Figures> other, Figure count) {
        Map<String, Figures> both = new TreeMap<>(one);
        other.forEach((value, figures) -> both.merge(value, figures, Figures::and));
        Set<String> untold = few(both, count);
        untold.addAll(of(one, count));
        untold.addAll(of(other, count));
        return closed(both, untold, told(count));
    }

    private static Set<String> few(Map<String, Figures> division, Figure count) {
        return division.entrySet().stream()
                .filter(each -> few(each.getValue(), count))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean few(Figures figures, Figure count) {
        return few(count(figures, count))
                || count.whole()
                        .filter(whole -> few(count(figures, whole) - count(figures, count)))
                        .isPresent();
    }

    private static int count(Figures figures, Figure count) {
        return (int) count.of(figures).orElseThrow();
    }

    private static Set<String> closed(
            Map<String, Figures> division, Set<String> untold, List<ToIntFunction<Figures>> told) {
        Optional<String> beside;
        do {
            beside = told.stream()
                    .map(count -> counts(division, count))
                    .filter(counts -> givesAway(counts, untold))
                    .flatMap(counts -> beside(counts, untold).stream())
                    .findFirst();
            beside.ifPresent(untold::add);
        } while (beside.isPresent());
        return Set.copyOf(untold);
    }

    private static Map<String, Integer> counts(Map<String, Figures> division, ToIntFunction<Figures> count) {
        Map<String, Integer> counts = new TreeMap<>();
        division.forEach((value, figures) -> counts.put(value, count.applyAsInt(figures)));
        return counts;
    }

    /// It is the only one, or all that are not 0 must be 1. That nothing was counted anywhere gives nobody away.
    private static boolean givesAway(Map<String, Integer> counts, Set<String> untold) {
        int sum =
                untold.stream().mapToInt(value -> counts.getOrDefault(value, 0)).sum();
        return sum > 0 && (untold.size() == 1 || sum <= untold.size());
    }

    /// The smallest of the others, one that is 0 only where there is no other.
    private static Optional<String> beside(Map<String, Integer> counts, Set<String> untold) {
        return Stream.of(true, false)
                .flatMap(some -> counts.entrySet().stream()
                        .filter(each -> !untold.contains(each.getKey()) && (each.getValue() > 0) == some)
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.naturalOrder())
                                .thenComparing(Map.Entry.comparingByKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
