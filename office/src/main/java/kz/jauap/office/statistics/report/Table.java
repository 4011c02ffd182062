package kz.jauap.office.statistics.report;

import java.util.List;

/// A report as a table, the same on the screen, on paper and in a file.
///
/// @param first the name of the first column
public record Table(String title, String first, List<Figure> columns, List<Line> lines) {
    /// A line of it.
    ///
    /// @param sum whether it is the total of the others
    public record Line(String name, Figures figures, boolean sum) {}
}
