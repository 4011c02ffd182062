package kz.jauap.office.look.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A long list is read page by page, and no line of it is lost or shown twice.
class StretchTest {
    private static final List<Integer> MANY =
            IntStream.rangeClosed(1, 2 * Stretch.LINES + 1).boxed().toList();

    @Test
    void eachPageLeadsToTheNextAndBack() {
        var first = Stretch.of(MANY, "", "/list?body=a");
        assertThat(first.lines()).hasSize(Stretch.LINES).startsWith(1);
        assertThat(first.newer()).isEmpty();
        assertThat(first.older()).isEqualTo("/list?body=a&turn=2");
        var second = Stretch.of(MANY, "2", "/list");
        assertThat(second.lines()).hasSize(Stretch.LINES).startsWith(Stretch.LINES + 1);
        assertThat(second.newer()).isEqualTo("/list?turn=1");
        var last = Stretch.of(MANY, "3", "/list");
        assertThat(last.lines()).containsExactly(MANY.getLast());
        assertThat(last.older()).isEmpty();
        assertThat(last.all()).isEqualTo(MANY.size());
    }

    @Test
    void whatIsNoPageIsTheFirstAndWhatIsTooFarTheLast() {
        for (String odd : List.of("", "x", "0", "-1", "9999999")) {
            assertThat(Stretch.of(MANY, odd, "/list").turn()).as(odd).isEqualTo(1);
        }
        assertThat(Stretch.of(MANY, "999999", "/list").turn()).isEqualTo(3);
        assertThat(Stretch.of(List.of(), "2", "/list").lines()).isEmpty();
        assertThat(Stretch.of(MANY.subList(0, Stretch.LINES), "", "/list").older())
                .isEmpty();
    }

    @Test
    void aLineThatLeadsNowhereIsLeftOut() {
        var read = Stretch.of(MANY, "", "/list").read(each -> each == 1 ? List.<String>of() : List.of("№ " + each));
        assertThat(read.lines()).hasSize(Stretch.LINES - 1).startsWith("№ 2");
        assertThat(read.older()).isEqualTo("/list?turn=2");
    }
}
