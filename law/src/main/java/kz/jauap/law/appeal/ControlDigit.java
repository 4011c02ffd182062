package kz.jauap.law.appeal;

import java.util.Optional;
import java.util.regex.Pattern;

/// The control digit shared by IIN and BIN: weights 1 to 11, and on remainder 10 a second pass with shifted
/// weights.
final class ControlDigit {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[ \\u00a0-]");
    private static final String NEVER_ISSUED = "000000000000";
    private static final int COUNTED = 11;

    private ControlDigit() {}

    /// The twelve digits of a well-formed number written with or without spaces and hyphens.
    static Optional<String> normalise(String text) {
        return Optional.of(SEPARATORS.matcher(text).replaceAll("")).filter(ControlDigit::closes);
    }

    /// Whether these are twelve ASCII digits that the control digit closes. Twelve zeros pass the sum, but are
    /// no number.
    static boolean closes(String digits) {
        return TWELVE_DIGITS.matcher(digits).matches()
                && !digits.equals(NEVER_ISSUED)
                && control(digits) == digit(digits, COUNTED);
    }

    /// The control digit the first eleven call for; 10 where both passes fail: such a number is never issued.
    private static int control(String digits) {
        int first = sum(digits, 0) % COUNTED;
        return first < 10 ? first : sum(digits, 2) % COUNTED;
    }

    /// The first eleven digits weighted 1 to 11 in a circle that begins `shift` places on.
    private static int sum(String digits, int shift) {
        int sum = 0;
        for (int place = 0; place < COUNTED; place++) {
            sum += digit(digits, place) * ((place + shift) % COUNTED + 1);
        }
        return sum;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
