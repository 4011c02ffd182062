package kz.jauap.law.appeal;

import java.util.Optional;

/// A business identification number: twelve digits whose last one is the control digit.
public record Bin(String digits) {

    /// @throws IllegalArgumentException if the digits are no valid number; use [#parse] for text from outside
    public Bin {
        if (!ControlDigit.closes(digits)) throw new IllegalArgumentException("not a BIN");
    }

    /// Reads a number as people write it, with spaces or hyphens; empty if it cannot be one.
    public static Optional<Bin> parse(String text) {
        return ControlDigit.normalise(text).map(Bin::new);
    }
}
