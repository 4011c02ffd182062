package kz.jauap.office.look;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How days and moments are written in each language, after CLDR, in the city's zone.
public final class Dates {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final List<Pattern> AS_PEOPLE_WRITE = List.of(
            Pattern.compile("(?<d>\\d{1,2})[./\\- ]{1,2}(?<m>\\d{1,2})[./\\- ]{1,2}(?<y>\\d{4}|\\d{2})"),
            Pattern.compile("(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})"),
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"));
    private static final Pattern TIME_AS_PEOPLE_WRITE = Pattern.compile("(\\d{1,2})[:.\\- ]?(\\d{2})");
    private static final int CENTURY = 2000;
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

    /// "қараша 2025", "ноябрь 2025", "November 2025"
    public static String month(Lang lang, YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", lang.locale()).format(month);
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

    /// A day as people write it, "24.11.2025", "24/11/25" or "24112025", or as an address has it; empty for anything
    /// that
    /// is no day near ours.
    public static Optional<LocalDate> read(String text) {
        return AS_PEOPLE_WRITE.stream()
                .map(form -> form.matcher(text.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Dates::day)
                .filter(day -> day.getYear() > FIRST_YEAR && day.getYear() < LAST_YEAR);
    }

    /// A time as people write it: "9:05", "09.05" or "0905"; empty for anything that is none.
    public static Optional<LocalTime> readTime(String text) {
        Matcher written = TIME_AS_PEOPLE_WRITE.matcher(text.strip());
        try {
            return written.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher written) {
        int year = Integer.parseInt(written.group("y"));
        try {
            return Optional.of(LocalDate.of(
                    written.group("y").length() == 2 ? CENTURY + year : year,
                    Integer.parseInt(written.group("m")),
                    Integer.parseInt(written.group("d"))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// What stands in a field for a day: the day as everybody writes it, and as it was typed what is none.
    public static String typed(String text) {
        return read(text).map(Dates::shortDay).orElse(text);
    }
}
