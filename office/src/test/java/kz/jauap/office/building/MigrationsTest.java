package kz.jauap.office.building;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Pattern NAME = Pattern.compile("V(\\d{2,3})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");

    /** From here on the rooms share one sequence: the name says whose a script is. */
    private static final int SHARED = 300;

    private record Range(int first, int last) {
        boolean holds(int number) {
            return first <= number && number <= last;
        }
    }

    private static final Map<String, List<Range>> RANGES = Map.ofEntries(
            entry("house", List.of(new Range(1, 9))),
            entry("organisation", List.of(new Range(10, 14), new Range(145, 149), new Range(240, 244))),
            entry("people", List.of(new Range(15, 19), new Range(155, 159), new Range(280, 284))),
            entry("files", List.of(new Range(20, 21), new Range(165, 169), new Range(260, 264))),
            entry("signature", List.of(new Range(22, 29), new Range(170, 174))),
            entry(
                    "registry",
                    List.of(new Range(30, 39), new Range(130, 134), new Range(190, 199), new Range(249, 249))),
            entry("intake", List.of(new Range(40, 54), new Range(100, 119), new Range(200, 209))),
            entry("answer", List.of(new Range(55, 59), new Range(160, 164), new Range(275, 279))),
            entry("grievance", List.of(new Range(60, 64), new Range(250, 254))),
            entry("control", List.of(new Range(65, 67), new Range(175, 179), new Range(265, 269))),
            entry("notice", List.of(new Range(65, 69), new Range(150, 154), new Range(220, 229))),
            entry("site", List.of(new Range(70, 74), new Range(140, 144), new Range(210, 219))),
            entry("statistics", List.of(new Range(75, 79), new Range(185, 189), new Range(255, 259))),
            entry("routing", List.of(new Range(80, 84))),
            entry("consideration", List.of(new Range(85, 89), new Range(180, 184), new Range(245, 248))),
            entry("demo", List.of(new Range(90, 94))),
            entry("urgent", List.of(new Range(120, 124))),
            entry("publication", List.of(new Range(125, 129))),
            entry("promise", List.of(new Range(135, 139))),
            entry("post", List.of(new Range(230, 234))),
            entry("cabinet", List.of(new Range(235, 239))),
            entry("calendar", List.of(new Range(320, 320))));

    @Test
    void makeTablesNamedForTheirRoomOnly() {
        assertThat(Sources.in(Sources.MIGRATIONS, ".sql")).isNotEmpty().allSatisfy(file -> {
            var name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as("named V<nn>__<room>_<what>.sql").isTrue();
            var room = name.group(2);
            assertThat(RANGES).containsKey(room);
            var number = Integer.parseInt(name.group(1));
            assertThat(RANGES.get(room))
                    .as("%s has its own ranges of numbers", room)
                    .anyMatch(range -> number >= SHARED || range.holds(number));
            assertThat(TABLE.matcher(Sources.text(file)).results().map(found -> found.group(1)))
                    .allSatisfy(table -> assertThat(table).startsWith(room + "_"));
        });
    }
}
