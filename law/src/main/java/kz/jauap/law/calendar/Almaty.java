package kz.jauap.law.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time of Almaty: UTC+6 until 29 February 2024, UTC+5 since, so always by zone and never by offset.
public final class Almaty {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Almaty() {}

    /// The calendar day on which something happened.
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /// The first moment of a day.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
