package kz.jauap.office.organisation.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// How far it reaches west and east of a place within it: where its name has room.
    record Room(double west, double east) {}

    /// The room at its middle; empty where the middle lies outside of it.
    Optional<Room> room() {
        Point middle = middle();
        double[] crossed = rings.stream()
                .flatMap(ring -> crossed(ring, middle.latitude()).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        for (int at = 0; at + 1 < crossed.length; at += 2) {
            if (crossed[at] <= middle.longitude() && middle.longitude() <= crossed[at + 1]) {
                return Optional.of(new Room(crossed[at], crossed[at + 1]));
            }
        }
        return Optional.empty();
    }

    private static List<Double> crossed(List<Point> ring, double latitude) {
        List<Double> crossed = new ArrayList<>();
        Point from = ring.getLast();
        for (Point to : ring) {
            if ((to.latitude() > latitude) != (from.latitude() > latitude)) {
                crossed.add(longitude(from, to, latitude));
            }
            from = to;
        }
        return crossed;
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
