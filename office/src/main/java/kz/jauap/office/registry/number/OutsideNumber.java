package kz.jauap.office.registry.number;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number given by the state platform, as `ЖТ-2026-01234567`; its shape is the platform's own affair.
public record OutsideNumber(String text) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\d]{1,12}(?:[-/.][\\p{L}\\d]{1,20}){0,6}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONGEST = 40;

    /// Reads it in any case and with any dash or stray spaces; ASCII series letters are those of the state language.
    public static Optional<OutsideNumber> parse(String typed) {
        if (typed.length() > LONGEST * 2) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("\\s+", "")
                .replaceAll("[‐-―−]", "-")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^ZHT-", "ЖТ-")
                .replaceFirst("^ZT-", "ЗТ-");
        boolean one = plain.length() <= LONGEST
                && SHAPE.matcher(plain).matches()
                && DIGIT.matcher(plain).find();
        return one ? Optional.of(new OutsideNumber(plain)) : Optional.empty();
    }

    /// Whether it has the letters, year and serial of a register, and is no mere word or row of digits.
    public boolean formal() {
        return text.matches("\\p{L}{1,6}-\\d{4}-.+");
    }

    @Override
    public String toString() {
        return text;
    }
}
