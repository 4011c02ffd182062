package kz.jauap.law.appeal;

import java.util.Optional;

/// An individual identification number: twelve digits whose last one is the control digit.
///
/// Since 26 August 2013 the number is officially independent of birth date and sex, so those parts are at most
/// hints ([Hint]) and never a reason to refuse a number.
public record Iin(String digits) {

    /// @throws IllegalArgumentException if the digits are no valid number; use [#parse] for text from outside
    public Iin {
        if (!ControlDigit.closes(digits)) throw new IllegalArgumentException("not an IIN");
    }

    /// Reads a number as people write it, with spaces or hyphens; empty if it cannot be one.
    public static Optional<Iin> parse(String text) {
        return ControlDigit.normalise(text).map(Iin::new);
    }

    /// The number with its middle hidden, fit for a screen.
    public String masked() {
        return digits.substring(0, 4) + "******" + digits.substring(10);
    }

    /// Never shows the number, so that it cannot slip into a log.
    @Override
    public String toString() {
        return "Iin[" + masked() + "]";
    }
}
