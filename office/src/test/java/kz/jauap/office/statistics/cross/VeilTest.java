package kz.jauap.office.statistics.cross;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Untold;
import org.junit.jupiter.api.Test;

class VeilTest {
    private static Cross cross(Map<Cross.Pair, Integer> counts) {
        return new Cross(Cut.TOPIC, Cut.DISTRICT, Figure.RECEIVED, counts);
    }

    private static Set<Cross.Pair> hidden(Cross cross) {
        return Veil.of(cross, Set.of(), Set.of());
    }

    private static Cross.Pair pair(String down, String across) {
        return new Cross.Pair(down, across);
    }

    @Test
    void nothingIsHiddenWhereEveryCountIsLarge() {
        Cross cross = cross(Map.of(pair("a", "x"), 5, pair("a", "y"), 7, pair("b", "x"), 9, pair("b", "y"), 11));
        assertThat(hidden(cross)).isEmpty();
    }

    @Test
    void aSmallCountIsHiddenWithEnoughBesideItThatNoneIsFoundBySubtraction() {
        Cross cross = cross(Map.of(pair("a", "x"), 1, pair("a", "y"), 7, pair("b", "x"), 9, pair("b", "y"), 11));
        assertThat(hidden(cross))
                .containsExactlyInAnyOrder(pair("a", "x"), pair("a", "y"), pair("b", "x"), pair("b", "y"));
    }

    @Test
    void theSumOfASmallRowIsHiddenToo() {
        Cross cross = cross(Map.of(pair("a", "x"), 3, pair("b", "x"), 9, pair("b", "y"), 20, pair("c", "y"), 30));
        Set<Cross.Pair> hidden = hidden(cross);
        assertThat(hidden).contains(pair("a", "x"), pair("a", Cross.ALL));
        assertThat(hidden).doesNotContain(pair(Cross.ALL, Cross.ALL));
    }

    /// Nothing that is 0 is hidden: two gaps that come to 2 are 1 and 1.
    @Test
    void gapsThatMustEachBeOneAreHiddenAmongMore() {
        Cross cross = cross(Map.of(pair("a", "x"), 1, pair("a", "y"), 1, pair("a", "z"), 40, pair("b", "z"), 50));
        assertThat(hidden(cross)).contains(pair("a", "x"), pair("a", "y"), pair("a", "z"));
        assertThat(hidden(cross)).contains(pair(Cross.ALL, "x"), pair(Cross.ALL, "y"), pair(Cross.ALL, "z"));
    }

    /// A sum that the other figures leave out is left out here, so that no two tables tell all but one.
    @Test
    void whatIsToldNowhereIsNotToldHere() {
        Cross cross = cross(Map.of(pair("a", "x"), 30, pair("b", "x"), 90, pair("b", "y"), 20, pair("c", "y"), 30));
        assertThat(hidden(cross)).isEmpty();
        assertThat(Veil.of(cross, Set.of("a", "c"), Set.of()))
                .contains(pair("a", Cross.ALL), pair("c", Cross.ALL), pair("a", "x"), pair("c", "y"));
    }

    /// Whatever the counts: no small one is told, no line has a single gap, and none has gaps that can only be ones.
    @Test
    void noLineOfAnyTableHasASingleGap() {
        Random dice = new Random(7);
        for (int table = 0; table < 300; table++) {
            Map<Cross.Pair, Integer> counts = new HashMap<>();
            for (String down : List.of("a", "b", "c", "d")) {
                for (String across : List.of("x", "y", "z")) {
                    int count = dice.nextInt(12);
                    if (count > 0) {
                        counts.put(pair(down, across), count);
                    }
                }
            }
            Cross cross = cross(counts);
            Set<Cross.Pair> hidden = hidden(cross);
            lines(cross).forEach(line -> {
                assertThat(line.stream().filter(hidden::contains).count())
                        .as("%s %s", counts, line)
                        .isNotEqualTo(1);
                assertThat(hidden.contains(line.getLast())
                                || line.stream()
                                                .filter(hidden::contains)
                                                .mapToInt(each -> cross.count(each) - 1)
                                                .sum()
                                        > 0
                                || line.stream().noneMatch(hidden::contains))
                        .as("%s %s", counts, line)
                        .isTrue();
                assertThat(line)
                        .as("%s", counts)
                        .allMatch(each -> hidden.contains(each)
                                || each.equals(pair(Cross.ALL, Cross.ALL))
                                || !Untold.few(cross.count(each)));
            });
        }
    }

    private static Stream<List<Cross.Pair>> lines(Cross cross) {
        List<String> rows =
                Stream.concat(cross.rows().stream(), Stream.of(Cross.ALL)).toList();
        List<String> columns =
                Stream.concat(cross.columns().stream(), Stream.of(Cross.ALL)).toList();
        return Stream.concat(
                rows.stream()
                        .map(down -> columns.stream()
                                .map(across -> pair(down, across))
                                .toList()),
                columns.stream()
                        .map(across ->
                                rows.stream().map(down -> pair(down, across)).toList()));
    }
}
