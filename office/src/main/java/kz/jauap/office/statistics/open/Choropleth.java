package kz.jauap.office.statistics.open;

import java.util.List;
import kz.jauap.office.organisation.map.Plan;
import kz.jauap.office.organisation.map.Shape;

/// The map of the districts, coloured by a figure.
///
/// @param legend what each class stands for, from the lowest
/// @param gaps whether a district's figure is not told
public record Choropleth(Plan plan, String title, List<Area> areas, List<String> legend, boolean gaps) {
    /// A district on it.
    ///
    /// @param name as short as a map needs it
    /// @param value as it is written into it
    /// @param step its class, from 1; 0 where its figure is not told
    public record Area(Shape shape, String name, String value, int step) {
        /// Letters of a name stand in a row this many pixels broad at most, or are drawn together.
        private static final double FILLED = 0.9;

        private static final double BROAD = 6.6;

        public boolean tight() {
            return name.length() * BROAD > most();
        }

        public double most() {
            return shape.room() * FILLED;
        }
    }
}
