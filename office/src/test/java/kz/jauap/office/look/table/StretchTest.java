package kz.jauap.office.look.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A long list is read page by page, and no line of it is lost or shown twice, whatever comes and goes meanwhile.
class StretchTest {
    private static final int LINES = Stretch.LINES;
    private static final List<Integer> MANY =
            IntStream.rangeClosed(1, 2 * LINES + 1).boxed().toList();

    private static Stretch<Integer> page(List<Integer> all, String asked) {
        return Stretch.of(all, Mark::up, asked, "/list");
    }

    private static String asked(String address) {
        return address.substring(address.indexOf(Stretch.TURN + "=") + Stretch.TURN.length() + 1);
    }

    @Test
    void eachPageLeadsToTheNextAndBack() {
        var first = Stretch.of(MANY, Mark::up, "", "/list?body=a");
        assertThat(first.lines()).hasSize(LINES).startsWith(1);
        assertThat(first.newer()).isEmpty();
        assertThat(first.older()).isEqualTo("/list?body=a&turn=" + Mark.up(LINES));
        var second = page(MANY, asked(first.older()));
        assertThat(second.lines()).hasSize(LINES).startsWith(LINES + 1);
        assertThat(second.turn()).isEqualTo(Mark.up(LINES));
        assertThat(second.newer()).isEqualTo("/list");
        var last = page(MANY, asked(second.older()));
        assertThat(last.lines()).containsExactly(MANY.getLast());
        assertThat(last.older()).isEmpty();
        assertThat(page(MANY, asked(last.newer())).lines()).isEqualTo(second.lines());
        assertThat(last.all()).isEqualTo(MANY.size());
    }

    @Test
    void whatIsNoPageIsTheFirstAndWhatIsTooFarTheLast() {
        for (String odd : List.of("", "x", "0", "-1", "9999999", "2", "1764500000 or 1=1")) {
            assertThat(page(MANY, odd).lines()).as(odd).startsWith(1);
        }
        assertThat(page(MANY, Mark.up(99_999)).lines()).hasSize(LINES).endsWith(MANY.getLast());
        assertThat(page(List.of(), Mark.up(2)).lines()).isEmpty();
        assertThat(page(MANY.subList(0, LINES), "").older()).isEmpty();
    }

    /// Another clerk sends what stands on the first page, the line at its end too.
    @Test
    void whereLinesGoNoneIsMissed() {
        String older = asked(page(MANY, "").older());
        List<Integer> fewer = MANY.stream()
                .filter(line -> line > 7 && line != LINES && line != LINES + 1)
                .toList();
        assertThat(page(fewer, older).lines()).startsWith(LINES + 2);
    }

    /// The newest stand first, and one more comes.
    @Test
    void whereLinesComeNoneIsSeenTwice() {
        List<Instant> newest = MANY.reversed().stream()
                .map(second -> Instant.ofEpochSecond(1_764_000_000L + second, 123_456_789))
                .toList();
        var first = Stretch.of(newest, Mark::down, "", "/list");
        List<Instant> more = Stream.concat(Stream.of(newest.getFirst().plusMillis(1)), newest.stream())
                .toList();
        List<Instant> read = new ArrayList<>(first.lines());
        for (String next = first.older(); !next.isEmpty(); ) {
            var page = Stretch.of(more, Mark::down, asked(next), "/list");
            read.addAll(page.lines());
            next = page.older();
        }
        assertThat(read).isEqualTo(newest);
    }

    @Test
    void aLineThatLeadsNowhereIsLeftOut() {
        var read = page(MANY, "").read(each -> each == 1 ? List.<String>of() : List.of("№ " + each));
        assertThat(read.lines()).hasSize(LINES - 1).startsWith("№ 2");
        assertThat(read.older()).isEqualTo("/list?turn=" + Mark.up(LINES));
    }
}
