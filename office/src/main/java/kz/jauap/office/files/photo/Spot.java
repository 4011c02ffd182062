package kz.jauap.office.files.photo;

import java.util.Locale;

/// A place on the earth, in degrees.
public record Spot(double latitude, double longitude) {
    /// As maps and people read it, to about ten metres.
    public String text() {
        return String.format(Locale.ROOT, "%.4f, %.4f", latitude, longitude);
    }
}
