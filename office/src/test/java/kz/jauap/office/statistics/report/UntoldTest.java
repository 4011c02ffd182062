package kz.jauap.office.statistics.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import kz.jauap.office.statistics.Ending;
import org.junit.jupiter.api.Test;

/// What is told of a division, with the sums of all known, gives no small count away.
class UntoldTest {
    private static Figures figures(int received, int answered, int late, int closing, int extended) {
        return new Figures(
                0,
                received,
                0,
                0,
                0,
                Map.of(Ending.SATISFIED, answered),
                late,
                closing,
                0,
                0,
                extended,
                0,
                0,
                OptionalDouble.of(3),
                OptionalDouble.of(9));
    }

    private static Figures received(int received) {
        return figures(received, received, 0, 0, 0);
    }

    @Test
    void largeCountsAreTold() {
        assertThat(Untold.of(Map.of("a", received(5), "b", received(0), "c", received(70)), Figure.RECEIVED))
                .isEmpty();
    }

    @Test
    void aSmallOneTakesTheSmallestBesideItAlong() {
        assertThat(Untold.of(Map.of("a", received(3), "b", received(50), "c", received(70)), Figure.RECEIVED))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(Untold.of(Map.of("a", received(1), "b", received(1), "c", received(70)), Figure.RECEIVED))
                .as("two that come to 2 are 1 and 1")
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(Untold.of(Map.of("a", received(3), "b", received(0)), Figure.RECEIVED))
                .as("where the others are 0, one of them is untold")
                .containsExactlyInAnyOrder("a", "b");
    }

    /// 18 of 20 late are 2 in time.
    @Test
    void aPartIsUntoldWhereTheRestIsFew() {
        Map<String, Figures> division =
                Map.of("a", figures(20, 20, 18, 0, 0), "b", figures(40, 40, 20, 0, 0), "c", figures(40, 40, 30, 0, 0));
        assertThat(Untold.of(division, Figure.ANSWERED)).isEmpty();
        assertThat(Untold.of(division, Figure.LATE)).containsExactlyInAnyOrder("a", "b");
    }

    /// 20 answered of whom 18 are satisfied are 2 who are not.
    @Test
    void howManyWereSatisfiedIsUntoldWhereFewWereNot() {
        Map<String, Figures> division = Map.of("a", satisfied(20, 18), "b", satisfied(40, 20), "c", satisfied(40, 30));
        assertThat(Untold.of(division, Figure.SATISFIED)).containsExactlyInAnyOrder("a", "b");
        Map<String, Told> told = Told.each(division);
        assertThat(Objects.requireNonNull(told.get("a")).of(Figure.SATISFIED_SHARE))
                .isEmpty();
        assertThat(Objects.requireNonNull(told.get("c")).of(Figure.SATISFIED_SHARE))
                .hasValue(75);
    }

    private static Figures satisfied(int answered, int satisfied) {
        return new Figures(
                0,
                answered,
                0,
                0,
                0,
                Map.of(Ending.SATISFIED, satisfied, Ending.REFUSED, answered - satisfied, Ending.REDIRECTED, 50),
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /// The late of the whole city follow from its share in time: who knows those of all districts but one knows its.
    @Test
    void aSmallPartIsNotFoundFromTheSumOfAll() {
        Map<String, Figures> division =
                Map.of("a", figures(20, 20, 2, 0, 0), "b", figures(40, 40, 10, 0, 0), "c", figures(40, 40, 20, 0, 0));
        assertThat(Untold.of(division, Figure.LATE)).containsExactlyInAnyOrder("a", "b");
        Map<String, Told> told = Told.each(division);
        assertThat(Objects.requireNonNull(told.get("a")))
                .satisfies(
                        a -> assertThat(a.of(Figure.ANSWERED)).hasValue(20),
                        a -> assertThat(a.of(Figure.LATE)).isEmpty(),
                        a -> assertThat(a.of(Figure.IN_TIME))
                                .as("a share tells its count")
                                .isEmpty());
        assertThat(Objects.requireNonNull(told.get("c")))
                .satisfies(c -> assertThat(c.of(Figure.IN_TIME)).hasValue(50));
    }

    @Test
    void whatEndedAndWhatIsOpenAreUntoldTogether() {
        Map<String, Figures> division =
                Map.of("a", figures(30, 27, 0, 3, 0), "b", figures(30, 9, 0, 40, 0), "c", figures(30, 90, 0, 8, 0));
        assertThat(Untold.of(division, Figure.ENDED))
                .isEqualTo(Untold.of(division, Figure.CLOSING))
                .contains("a");
    }

    @Test
    void theSumOfTwoIsUntoldWhereOneIs() {
        Map<String, Figures> official = Map.of("a", received(20), "b", received(30), "c", received(40));
        Map<String, Figures> informal = Map.of("a", received(3), "b", received(6), "c", received(7));
        assertThat(Untold.together(official, informal, Figure.RECEIVED)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theNinetiethOfFewAnswersIsNotTold() {
        Told nine = Told.whole(figures(9, 9, 0, 0, 0));
        assertThat(nine.of(Figure.NINETIETH_DAYS)).isEmpty();
        assertThat(nine.of(Figure.MEDIAN_DAYS)).hasValue(3);
        assertThat(Told.whole(figures(10, 10, 0, 0, 0)).of(Figure.NINETIETH_DAYS))
                .hasValue(9);
    }

    /// Whatever the counts: nothing small is told, neither itself nor as the rest of a part, and no sum has one gap.
    @Test
    void noDivisionGivesASmallCountAway() {
        Random dice = new Random(11);
        for (int table = 0; table < 500; table++) {
            Map<String, Figures> division = new HashMap<>();
            for (String value : List.of("a", "b", "c", "d", "e")) {
                int answered = dice.nextInt(25);
                int open = dice.nextInt(12);
                division.put(
                        value,
                        figures(
                                answered + dice.nextInt(3),
                                answered,
                                dice.nextInt(answered + 1),
                                open,
                                dice.nextInt(answered + open + 1)));
            }
            for (Figure count : Set.of(Figure.RECEIVED, Figure.ANSWERED, Figure.LATE, Figure.EXTENDED, Figure.ENDED)) {
                Set<String> untold = Untold.of(division, count);
                double gaps = untold.stream()
                        .flatMap(value -> Optional.ofNullable(division.get(value)).stream())
                        .mapToDouble(figures -> count.of(figures).orElseThrow())
                        .sum();
                assertThat(gaps == 0 || untold.size() > 1)
                        .as("%s of %s", count, division)
                        .isTrue();
                division.forEach((value, figures) -> {
                    if (!untold.contains(value)) {
                        assertThat(Untold.few((int) count.of(figures).orElseThrow()))
                                .as("%s of %s in %s", count, value, division)
                                .isFalse();
                    }
                });
            }
        }
    }
}
