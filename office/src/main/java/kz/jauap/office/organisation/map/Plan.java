package kz.jauap.office.organisation.map;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;

/// A sheet of a certain width on which the city is drawn with north above: where on it a point lies, and what lies
/// where.
///
/// @param width in pixels of the page
/// @param scale pixels for a degree of longitude
/// @param stretch how much longer a degree of latitude is than one of longitude
public record Plan(int width, int height, double west, double north, double scale, double stretch) {
    /// Room around the city, so that nothing touches the edge.
    private static final double MARGIN = 0.03;

    static Plan of(Collection<Point> points, int width) {
        DoubleSummaryStatistics across = span(points, Point::longitude);
        DoubleSummaryStatistics along = span(points, Point::latitude);
        double margin = MARGIN * (across.getMax() - across.getMin());
        double stretch = 1 / Math.cos(Math.toRadians((along.getMin() + along.getMax()) / 2));
        double scale = width / (across.getMax() - across.getMin() + 2 * margin);
        double height = (along.getMax() - along.getMin()) * stretch + 2 * margin;
        return new Plan(
                width,
                (int) Math.round(height * scale),
                across.getMin() - margin,
                along.getMax() + margin / stretch,
                scale,
                stretch);
    }

    private static DoubleSummaryStatistics span(Collection<Point> points, ToDoubleFunction<Point> part) {
        return points.stream().mapToDouble(part).summaryStatistics();
    }

    /// The same as four numbers, for a script: west, north, scale, stretch.
    public String corner() {
        return west + " " + north + " " + scale + " " + stretch;
    }

    double x(Point point) {
        return (point.longitude() - west) * scale;
    }

    double y(Point point) {
        return (north - point.latitude()) * scale * stretch;
    }

    /// What lies at a place on the sheet.
    public Point at(double x, double y) {
        return new Point(north - y / (scale * stretch), west + x / scale);
    }
}
