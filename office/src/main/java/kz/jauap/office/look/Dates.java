package kz.jauap.office.look;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// How days and moments are written in each language, after CLDR, in the city's zone.
public final class Dates {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final DateTimeFormatter AS_PEOPLE_WRITE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    /// With no-break spaces, as every typeface has them: "2025 ж. 24 қараша", "24 ноября 2025 г.", "24 November 2025"
    public static String day(Lang lang, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(day)
                .replace('\u202F', '\u00A0');
    }

    /// "дүйсенбі", "понедельник", "Monday"
    public static String weekday(Lang lang, LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", lang.locale()).format(day);
    }

    /// "24.11.2025"
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /// "24 ноября 2025 г., 14:32"
    public static String moment(Lang lang, Instant instant) {
        return day(lang, LocalDate.ofInstant(instant, ZONE)) + ", " + time(instant);
    }

    /// "24.11.2025, 14:32"
    public static String shortMoment(Instant instant) {
        return shortDay(LocalDate.ofInstant(instant, ZONE)) + ", " + time(instant);
    }

    /// "14:32"
    public static String time(Instant instant) {
        return TIME.withZone(ZONE).format(instant);
    }

    /// A day as a date field sends it, or as people write it; empty for anything that is no day near ours.
    public static Optional<LocalDate> read(String text) {
        String written = text.strip();
        try {
            return Optional.of(
                            written.contains(".")
                                    ? LocalDate.parse(written, AS_PEOPLE_WRITE)
                                    : LocalDate.parse(written))
                    .filter(day -> day.getYear() > FIRST_YEAR && day.getYear() < LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
