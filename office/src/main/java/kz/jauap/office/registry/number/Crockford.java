package kz.jauap.office.registry.number;

import java.util.Locale;
import java.util.Optional;

/// Crockford's base 32, in which people's codes are written: case-blind, without I, L, O and U.
public final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LONGEST_TYPED = 60;

    private Crockford() {}

    /// Reads what a person typed: groups, spaces and case don't matter; O is zero, I and L are one.
    public static Optional<String> read(String typed, int length) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s\\-‐-―−]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean whole = plain.length() == length && plain.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return whole ? Optional.of(plain) : Optional.empty();
    }

    /// The first bits as so many characters, five for each.
    public static String write(byte[] bits, int length) {
        StringBuilder characters = new StringBuilder(length);
        long window = 0;
        int held = 0;
        for (int at = 0; characters.length() < length; at++) {
            window = (window << 8) | (bits[at] & 0xff);
            for (held += 8; held >= 5 && characters.length() < length; held -= 5) {
                characters.append(ALPHABET.charAt((int) ((window >> (held - 5)) & 31)));
            }
        }
        return characters.toString();
    }
}
