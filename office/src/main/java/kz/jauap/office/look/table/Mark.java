package kz.jauap.office.look.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/// What a line of a list is sorted by, as text that sorts alike and that an address can carry.
public final class Mark {
    private Mark() {}

    /// Parts of one mark, the most significant first.
    public static String of(String... parts) {
        return String.join("_", parts);
    }

    /// The lower first.
    public static String up(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }

    /// The higher first.
    public static String down(long number) {
        return up(Long.MAX_VALUE - number);
    }

    /// The earlier first; as exact as the database keeps it.
    public static String up(Instant at) {
        return up(micros(at));
    }

    /// The later first.
    public static String down(Instant at) {
        return down(micros(at));
    }

    /// The earlier first.
    public static String up(LocalDate day) {
        return day.toString();
    }

    /// As the database sorts them.
    public static String up(UUID id) {
        return id.toString();
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
