package kz.jauap.office.registry.number;

import java.util.Optional;

/// The secret half of the voucher: 14 characters of Crockford's base 32 (70 bits), case-blind, without I, L, O and U.
public record TrackingCode(String characters) {
    static final int LENGTH = 14;

    /// The code as printed, in three groups.
    public String grouped() {
        return characters.substring(0, 5) + "-" + characters.substring(5, 9) + "-" + characters.substring(9);
    }

    /// Reads what a person typed: groups, spaces and case don't matter; O is zero, I and L are one.
    public static Optional<TrackingCode> parse(String typed) {
        return Crockford.read(typed, LENGTH).map(TrackingCode::new);
    }

    /// The first 70 bits of a keyed hash as characters.
    public static TrackingCode from(byte[] mac) {
        return new TrackingCode(Crockford.write(mac, LENGTH));
    }

    @Override
    public String toString() {
        return "tracking code";
    }
}
