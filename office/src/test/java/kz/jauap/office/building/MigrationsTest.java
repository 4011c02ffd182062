package kz.jauap.office.building;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Pattern NAME = Pattern.compile("V(\\d\\d)__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");

    private record Range(int first, int last) {
        boolean holds(int number) {
            return first <= number && number <= last;
        }
    }

    private static final Map<String, Range> RANGES = Map.ofEntries(
            entry("house", new Range(1, 9)),
            entry("organisation", new Range(10, 14)),
            entry("people", new Range(15, 19)),
            entry("files", new Range(20, 21)),
            entry("signature", new Range(22, 29)),
            entry("registry", new Range(30, 39)),
            entry("intake", new Range(40, 54)),
            entry("answer", new Range(55, 59)),
            entry("grievance", new Range(60, 64)),
            entry("control", new Range(65, 67)),
            entry("notice", new Range(65, 69)),
            entry("site", new Range(70, 74)),
            entry("statistics", new Range(75, 79)),
            entry("routing", new Range(80, 84)),
            entry("consideration", new Range(85, 89)),
            entry("demo", new Range(90, 94)));

    @Test
    void makeTablesNamedForTheirRoomOnly() {
        assertThat(Sources.in(Sources.MIGRATIONS, ".sql")).isNotEmpty().allSatisfy(file -> {
            var name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as("named V<nn>__<room>_<what>.sql").isTrue();
            var room = name.group(2);
            assertThat(RANGES).containsKey(room);
            assertThat(RANGES.get(room).holds(Integer.parseInt(name.group(1))))
                    .as("%s has its own range of numbers", room)
                    .isTrue();
            assertThat(TABLE.matcher(Sources.text(file)).results().map(found -> found.group(1)))
                    .allSatisfy(table -> assertThat(table).startsWith(room + "_"));
        });
    }
}
