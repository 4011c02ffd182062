package kz.jauap.office.intake.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When an appeal reached the akimat, as a clerk writes it: "24.11.2026" and "9:05", leniently.
sealed interface ReceivedAt {
    /// A moment that can be read.
    ///
    /// @param at empty for now
    record Given(Optional<Instant> at) implements ReceivedAt {}

    record Unreadable(String field) implements ReceivedAt {}

    ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// When the desk opens: the time of a day that was given without one.
    LocalTime OPENING = LocalTime.of(9, 0);

    Pattern DAY = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{2}|\\d{4})");
    Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    Pattern TIME = Pattern.compile("(\\d{1,2})[:.\\- ]?(\\d{2})");

    static ReceivedAt read(String day, String time, Instant now) {
        if (day.isBlank() && time.isBlank()) {
            return new Given(Optional.empty());
        }
        LocalDate today = LocalDate.ofInstant(now, ALMATY);
        Optional<LocalDate> on = day.isBlank() ? Optional.of(today) : day(day.strip());
        if (on.isEmpty()) {
            return new Unreadable("received");
        }
        if (time.isBlank()) {
            return new Given(on.get().equals(today) ? Optional.empty() : Optional.of(at(on.get(), OPENING)));
        }
        return time(time.strip())
                .<ReceivedAt>map(clock -> new Given(Optional.of(at(on.get(), clock))))
                .orElseGet(() -> new Unreadable("time"));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ALMATY).toInstant();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher written = DAY.matcher(text);
        Matcher iso = ISO_DAY.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            if (written.matches()) {
                int year = number(written, 3);
                return Optional.of(
                        LocalDate.of(year < 100 ? 2000 + year : year, number(written, 2), number(written, 1)));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        Matcher written = TIME.matcher(text);
        try {
            return written.matches()
                    ? Optional.of(LocalTime.of(number(written, 1), number(written, 2)))
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
