package kz.jauap.office.organisation.map;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.organisation.BodyId;

/// Where a district lies: the rings that bound it, outer and inner ones alike.
public record Outline(BodyId district, List<List<Point>> rings) {
    public Outline {
        rings = List.copyOf(rings);
    }

    /// Whether a point lies within: a line from it to the east crosses the rings an odd number of times.
    public boolean holds(Point point) {
        return rings.stream().mapToLong(ring -> crossings(ring, point)).sum() % 2 == 1;
    }

    private static long crossings(List<Point> ring, Point point) {
        long crossings = 0;
        Point from = ring.getLast();
        for (Point to : ring) {
            boolean across = (to.latitude() > point.latitude()) != (from.latitude() > point.latitude());
            if (across && point.longitude() < longitude(from, to, point.latitude())) {
                crossings++;
            }
            from = to;
        }
        return crossings;
    }

    private static double longitude(Point from, Point to, double latitude) {
        double part = (latitude - to.latitude()) / (from.latitude() - to.latitude());
        return to.longitude() + part * (from.longitude() - to.longitude());
    }

    Stream<Point> points() {
        return rings.stream().flatMap(List::stream);
    }

    /// The middle of its first ring, where its name is written.
    Point middle() {
        double area = 0;
        double north = 0;
        double east = 0;
        Point from = rings.getFirst().getLast();
        for (Point to : rings.getFirst()) {
            double piece = from.longitude() * to.latitude() - to.longitude() * from.latitude();
            area += piece;
            east += piece * (from.longitude() + to.longitude());
            north += piece * (from.latitude() + to.latitude());
            from = to;
        }
        return new Point(north / (3 * area), east / (3 * area));
    }
}
