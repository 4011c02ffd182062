package kz.jauap.office.statistics.cross;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.statistics.page.Values;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Untold;
import org.springframework.stereotype.Component;

/// Says a cross table in the reader's words.
@Component
class Grids {
    private final Values values;

    Grids(Values values) {
        this.values = values;
    }

    /// Where so few were counted that the sum itself could not be told, no table says by its lines which they are.
    Grid of(Page page, String title, Cross cross, Set<Cross.Pair> untold) {
        boolean whole = !untold.isEmpty() && Untold.few(cross.count(new Cross.Pair(Cross.ALL, Cross.ALL)));
        List<String> columns = whole ? List.of(Cross.ALL) : withAll(cross.columns());
        List<String> rows = whole ? List.of(Cross.ALL) : withAll(cross.rows());
        return new Grid(
                title + " · " + page.say("statistics.figure." + cross.figure().name()),
                name(page, cross.down()) + " × " + name(page, cross.across()),
                columns.stream()
                        .map(value -> called(page, cross.across(), value))
                        .toList(),
                rows.stream()
                        .map(down -> new Grid.Line(
                                called(page, cross.down(), down),
                                columns.stream()
                                        .map(across -> new Cross.Pair(down, across))
                                        .map(pair ->
                                                Optional.of(cross.count(pair)).filter(_ -> !untold.contains(pair)))
                                        .toList(),
                                down.equals(Cross.ALL)))
                        .toList());
    }

    private static List<String> withAll(List<String> values) {
        return Stream.concat(values.stream(), Stream.of(Cross.ALL)).toList();
    }

    private String called(Page page, Cut cut, String value) {
        return value.equals(Cross.ALL) ? page.say("statistics.total") : values.name(page, cut, value);
    }

    private static String name(Page page, Cut cut) {
        return page.say("statistics.cut." + cut.name());
    }
}
