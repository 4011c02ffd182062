package kz.jauap.office.organisation.map;

import java.util.List;
import java.util.Locale;
import kz.jauap.office.organisation.BodyId;

/// A district as it lies on a plan.
///
/// @param path of its border, in the words of SVG
/// @param x where its name stands: the middle of it
/// @param y likewise
/// @param room how broad it is there
public record Shape(BodyId district, String path, double x, double y, double room) {
    static Shape of(Outline outline, Plan plan) {
        Point middle = outline.middle();
        double west = outline.room().map(Outline.Room::west).orElse(middle.longitude());
        double east = outline.room().map(Outline.Room::east).orElse(middle.longitude());
        double room = outline.room().isPresent()
                ? plan.x(new Point(middle.latitude(), east)) - plan.x(new Point(middle.latitude(), west))
                : plan.width();
        return new Shape(
                outline.district(),
                path(outline, plan),
                plan.x(new Point(middle.latitude(), (west + east) / 2)),
                plan.y(middle),
                room);
    }

    private static String path(Outline outline, Plan plan) {
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : outline.rings()) {
            String step = "M";
            for (Point corner : ring) {
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", step, plan.x(corner), plan.y(corner)));
                step = "L";
            }
            path.append('Z');
        }
        return path.toString();
    }
}
