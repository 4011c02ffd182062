package kz.jauap.office.intake.open311.shown;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import kz.jauap.office.intake.open311.wire.Part;

/// Reads a moment as the specification writes it (the W3C's note on dates), and a day as the day in the city.
final class Moment {
    /// Which end of a day stands for it.
    enum Edge {
        FIRST,
        LAST
    }

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Moment() {}

    static Optional<Instant> read(String text, Edge edge) {
        try {
            Instant moment = text.indexOf('T') < 0
                    ? day(LocalDate.parse(text), edge)
                    // a plus that was not escaped arrives as a space
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            int year = moment.atZone(Part.ALMATY).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(moment) : Optional.empty();
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }

    private static Instant day(LocalDate day, Edge edge) {
        return switch (edge) {
            case FIRST -> day.atStartOfDay(Part.ALMATY).toInstant();
            case LAST -> day.atTime(LocalTime.MAX).atZone(Part.ALMATY).toInstant();
        };
    }
}
