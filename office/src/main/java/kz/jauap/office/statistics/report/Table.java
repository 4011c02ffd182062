package kz.jauap.office.statistics.report;

import java.util.List;

/// A report as a table, the same on the screen, on paper and in a file.
///
/// @param first the name of the first column
public record Table(String title, String first, List<Figure> columns, List<Line> lines) {
    /// A line of it; the last one is the total.
    public record Line(String name, Figures figures) {}
}
