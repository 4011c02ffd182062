package kz.jauap.office.organisation.map;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A point on the earth (WGS 84), in degrees.
public record Point(double latitude, double longitude) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,12})?),\\s?(-?\\d{1,3}(?:\\.\\d{1,12})?)");
    private static final double POLE = 90;
    private static final double HALF_ROUND = 180;

    /// Reads "43.23890, 76.94550"; empty for anything that is no point.
    public static Optional<Point> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new Point(Double.parseDouble(written.group(1)), Double.parseDouble(written.group(2))))
                        .filter(Point::onEarth)
                : Optional.empty();
    }

    private boolean onEarth() {
        return Math.abs(latitude) <= POLE && Math.abs(longitude) <= HALF_ROUND;
    }

    /// As it is kept: to about a metre, latitude first.
    public String text() {
        return String.format(Locale.ROOT, "%.5f,%.5f", latitude, longitude);
    }

    /// Whether two points are one as they are kept.
    public boolean same(Point other) {
        return text().equals(other.text());
    }

    /// Leads to a map of the reader's own choice (RFC 5870); nobody else learns what he looks at.
    public String link() {
        return "geo:" + text();
    }
}
