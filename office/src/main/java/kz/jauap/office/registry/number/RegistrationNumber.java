package kz.jauap.office.registry.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A registration number: series, body, year and a gapless serial, as `ЖТ-100-2026-0000042`; `/2` marks a redirected
/// part.
///
/// @param body the number code of the registering body
/// @param year the year of numbering in Almaty
/// @param serial counted from 1 within series, body and year
/// @param part 0 for a whole appeal, else the part's place
public record RegistrationNumber(Series series, String body, int year, long serial, int part)
        implements Comparable<RegistrationNumber> {

    private static final Pattern SHAPE =
            Pattern.compile("(ЖТ|ZHT|ЗТ|ZT|СУ|SU)-(\\d{3})-(\\d{4})-(\\d{7,12})(?:[/.](\\d{1,3}))?");

    public RegistrationNumber ofPart(int place) {
        return new RegistrationNumber(series, body, year, serial, place);
    }

    /// The number as the akimat writes it.
    public String text() {
        return written(series.letters()) + (part == 0 ? "" : "/" + part);
    }

    /// The number in ASCII, as it stands in addresses and on the API; a part is set off by a full stop.
    public String alias() {
        return written(series.alias()) + (part == 0 ? "" : "." + part);
    }

    private String written(String letters) {
        return "%s-%s-%d-%07d".formatted(letters, body, year, serial);
    }

    /// Reads either spelling, in any case and with any dash or stray spaces a person may type.
    public static Optional<RegistrationNumber> parse(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(
                typed.replaceAll("\\s+", "").replaceAll("[‐-―−]", "-").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group(5);
        return Optional.of(new RegistrationNumber(
                series(matcher.group(1)),
                matcher.group(2),
                Integer.parseInt(matcher.group(3)),
                Long.parseLong(matcher.group(4)),
                part == null ? 0 : Integer.parseInt(part)));
    }

    private static Series series(String letters) {
        for (Series each : Series.values()) {
            if (each.letters().equals(letters) || each.alias().equals(letters)) {
                return each;
            }
        }
        throw new IllegalArgumentException(letters);
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return alias().compareTo(other.alias());
    }

    @Override
    public String toString() {
        return text();
    }
}
