package kz.jauap.office.statistics.open;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The classes in which a map is coloured: at most four, of one width, with round borders.
///
/// @param from where the first begins
/// @param width of each
/// @param top the highest value, rounded up: there the last ends
/// @param count how many there are
record Steps(long from, long width, int count, long top) {
    static final int MOST = 4;

    /// A class of a map: from a value to another, which belongs to it only where it is the last.
    record Step(long from, long to) {}

    static Steps of(Collection<Double> values) {
        DoubleSummaryStatistics all =
                values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
        if (all.getCount() == 0) {
            return new Steps(0, 1, 0, 0);
        }
        return LongStream.iterate(1, power -> power * 10)
                .flatMap(power -> LongStream.of(power, 2 * power, 5 * power))
                .mapToObj(width -> covering(all, width))
                .filter(steps -> steps.count <= MOST)
                .findFirst()
                .orElseThrow();
    }

    private static Steps covering(DoubleSummaryStatistics all, long width) {
        long from = (long) Math.floor(all.getMin() / width) * width;
        return new Steps(from, width, (int) Math.max(1, Math.ceil((all.getMax() - from) / width)), (long)
                Math.ceil(all.getMax()));
    }

    /// In which of them a value lies, from 1; 0 where it is not told.
    int of(OptionalDouble value) {
        return value.isPresent() ? (int) Math.min(count, 1 + (long) ((value.getAsDouble() - from) / width)) : 0;
    }

    List<Step> all() {
        return IntStream.range(0, count)
                .mapToObj(step -> new Step(from + step * width, Math.min(top, from + (step + 1) * width)))
                .toList();
    }
}
