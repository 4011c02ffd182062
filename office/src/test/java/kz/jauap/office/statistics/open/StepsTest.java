package kz.jauap.office.statistics.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The classes of a map are round and at most four, and each value lies in one.
class StepsTest {
    private static Steps of(Double... values) {
        return Steps.of(List.of(values));
    }

    @ParameterizedTest
    @CsvSource({"7, 43, 0, 20, 3", "0, 4, 0, 1, 4", "62.5, 100, 60, 10, 4", "12, 12, 12, 1, 1", "0, 0, 0, 1, 1"})
    void areRound(double least, double most, long from, long width, int count) {
        assertThat(of(least, most)).isEqualTo(new Steps(from, width, count, (long) most));
    }

    @Test
    void eachValueLiesInOne() {
        Steps steps = of(62.5, 100.0);
        assertThat(steps.all()).startsWith(new Steps.Step(60, 70)).endsWith(new Steps.Step(90, 100));
        assertThat(steps.of(OptionalDouble.of(62.5))).isEqualTo(1);
        assertThat(steps.of(OptionalDouble.of(69.99))).isEqualTo(1);
        assertThat(steps.of(OptionalDouble.of(70))).isEqualTo(2);
        assertThat(steps.of(OptionalDouble.of(90))).isEqualTo(4);
        assertThat(steps.of(OptionalDouble.of(100))).as("the highest").isEqualTo(4);
        assertThat(steps.of(OptionalDouble.empty())).as("what is not told").isZero();
    }

    @Test
    void nothingToldHasNone() {
        assertThat(of().all()).isEmpty();
    }
}
