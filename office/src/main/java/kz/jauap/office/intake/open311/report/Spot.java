package kz.jauap.office.intake.open311.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A point on the map (WGS 84), as exact as it was sent.
public record Spot(BigDecimal latitude, BigDecimal longitude) {
    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,17})?");
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_ROUND = BigDecimal.valueOf(180);

    static Optional<Spot> of(String latitude, String longitude) {
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            return Optional.empty();
        }
        Spot spot = new Spot(new BigDecimal(latitude), new BigDecimal(longitude));
        boolean onEarth =
                spot.latitude.abs().compareTo(POLE) <= 0 && spot.longitude.abs().compareTo(HALF_ROUND) <= 0;
        return onEarth ? Optional.of(spot) : Optional.empty();
    }

    /// Leads to a map of the reader's own choice (RFC 5870); nobody else learns what he looks at.
    public String map() {
        return "geo:" + latitude.toPlainString() + "," + longitude.toPlainString();
    }

    @Override
    public String toString() {
        return latitude.toPlainString() + ", " + longitude.toPlainString();
    }
}
