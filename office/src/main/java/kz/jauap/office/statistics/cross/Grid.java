package kz.jauap.office.statistics.cross;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A cross table in the reader's words, the same on the screen and in a file; the last line and the last column are
/// sums.
///
/// @param corner what goes down and across
public record Grid(String title, String corner, List<String> columns, List<Line> lines) {
    /// A line of it; an empty cell is told to nobody.
    public record Line(String name, List<Optional<Integer>> cells, boolean sum) {}

    List<List<String>> rows() {
        List<String> head = Stream.concat(Stream.of(corner), columns.stream()).toList();
        return Stream.concat(
                        Stream.of(head),
                        lines.stream()
                                .map(line -> Stream.concat(
                                                Stream.of(line.name()),
                                                line.cells().stream()
                                                        .map(cell -> cell.map(String::valueOf)
                                                                .orElse("")))
                                        .toList()))
                .toList();
    }
}
