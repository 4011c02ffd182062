package kz.jauap.office.statistics.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import kz.jauap.office.statistics.Ending;
import org.junit.jupiter.api.Test;

/// How few were left unconsidered does not follow from what ended, what was answered and what was redirected.
class UntoldEndsTest {
    private static Figures ended(int answered, int redirected, int unconsidered, int open) {
        return new Figures(
                0,
                answered + redirected + unconsidered + open,
                0,
                0,
                0,
                Map.of(Ending.SATISFIED, answered, Ending.REDIRECTED, redirected, Ending.UNCONSIDERED, unconsidered),
                0,
                open,
                0,
                0,
                0,
                0,
                0,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /// 22 that ended beside 20 answers are 2 without one.
    @Test
    void whatEndedIsUntoldWhereFewOfItHaveNoAnswer() {
        Map<String, Figures> division =
                Map.of("a", ended(20, 2, 0, 10), "b", ended(40, 9, 0, 10), "c", ended(50, 9, 0, 10));
        assertThat(Untold.of(division, Figure.ANSWERED)).isEmpty();
        assertThat(Untold.of(division, Figure.WORKED)).isEmpty();
        assertThat(Untold.of(division, Figure.ENDED))
                .isEqualTo(Untold.of(division, Figure.CLOSING))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(Untold.of(division, Figure.OVERDUE))
                .as("nothing follows from it")
                .isEmpty();
    }

    @Test
    void norWhereFewOfThoseWereNotRedirected() {
        Map<String, Figures> division =
                Map.of("a", ended(20, 7, 3, 10), "b", ended(40, 9, 0, 10), "c", ended(50, 9, 8, 10));
        assertThat(Untold.of(division, Figure.REDIRECTED)).isEmpty();
        assertThat(Untold.of(division, Figure.ENDED)).contains("a").hasSizeGreaterThan(1);
    }

    /// Whatever the counts: neither where all three are told, nor by subtraction from the sums of all.
    @Test
    void noDivisionGivesThemAway() {
        Random dice = new Random(17);
        for (int table = 0; table < 500; table++) {
            Map<String, Figures> division = new HashMap<>();
            for (String value : List.of("a", "b", "c", "d", "e")) {
                division.put(value, ended(dice.nextInt(30), dice.nextInt(12), dice.nextInt(9), dice.nextInt(20)));
            }
            Set<String> ended = Untold.of(division, Figure.ENDED);
            assertThat(ended)
                    .isEqualTo(Untold.of(division, Figure.CLOSING))
                    .containsAll(Untold.of(division, Figure.ANSWERED));
            closed(division, ended, figures -> figures.ended() - figures.answered());
            closed(division, ended, figures -> figures.ending(Ending.UNCONSIDERED));
        }
    }

    private static void closed(Map<String, Figures> division, Set<String> untold, ToIntFunction<Figures> rest) {
        int gaps = 0;
        for (Map.Entry<String, Figures> each : division.entrySet()) {
            int count = rest.applyAsInt(each.getValue());
            if (untold.contains(each.getKey())) {
                gaps += count;
            } else {
                assertThat(Untold.few(count))
                        .as("%s in %s", each.getKey(), division)
                        .isFalse();
            }
        }
        assertThat(gaps == 0 || untold.size() > 1)
                .as("%s in %s", untold, division)
                .isTrue();
    }
}
