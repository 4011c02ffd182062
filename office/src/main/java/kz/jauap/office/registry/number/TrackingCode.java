package kz.jauap.office.registry.number;

import java.util.Locale;
import java.util.Optional;

/// The secret half of the voucher: 14 characters of Crockford's base 32 (70 bits), case-blind, without I, L, O and U.
public record TrackingCode(String characters) {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 14;

    /// The code as printed, in three groups.
    public String grouped() {
        return characters.substring(0, 5) + "-" + characters.substring(5, 9) + "-" + characters.substring(9);
    }

    /// Reads what a person typed: groups, spaces and case don't matter; O is zero, I and L are one.
    public static Optional<TrackingCode> parse(String typed) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s\\-‐-―−]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean whole = plain.length() == LENGTH && plain.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return whole ? Optional.of(new TrackingCode(plain)) : Optional.empty();
    }

    /// The first 70 bits of a keyed hash as characters.
    public static TrackingCode from(byte[] mac) {
        StringBuilder characters = new StringBuilder(LENGTH);
        long window = 0;
        int bits = 0;
        for (int at = 0; characters.length() < LENGTH; at++) {
            window = (window << 8) | (mac[at] & 0xff);
            for (bits += 8; bits >= 5 && characters.length() < LENGTH; bits -= 5) {
                characters.append(ALPHABET.charAt((int) ((window >> (bits - 5)) & 31)));
            }
        }
        return new TrackingCode(characters.toString());
    }

    @Override
    public String toString() {
        return "tracking code";
    }
}
