package kz.jauap.office.statistics.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which values of a division are told to nobody: so few that somebody could be recognised, and, where it is only one,
/// another beside it, lest it be found by subtraction.
public final class Untold {
    /// Counts below this are not told.
    public static final int FEW = 5;

    private Untold() {}

    public static boolean few(int count) {
        return count > 0 && count < FEW;
    }

    public static Set<String> of(Map<String, Figures> division) {
        Set<String> few = division.entrySet().stream()
                .filter(each ->
                        few(each.getValue().received()) || few(each.getValue().answered()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (few.size() != 1) {
            return few;
        }
        Stream<String> beside = division.entrySet().stream()
                .filter(each -> !few.contains(each.getKey()))
                .filter(each -> each.getValue().received() > 0)
                .min(Comparator.comparingInt(each -> each.getValue().received()))
                .map(Map.Entry::getKey)
                .stream();
        return Stream.concat(few.stream(), beside).collect(Collectors.toUnmodifiableSet());
    }
}
