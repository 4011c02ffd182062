package kz.jauap.office.post;

import java.util.Optional;

/// Telephone numbers as people write them.
public final class Telephone {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 15;
    private static final int NATIONAL = 10;

    private Telephone() {}

    /// The number with its country, figures only: «8 (701) 123-45-67» is 77011234567.
    public static Optional<String> digits(String written) {
        String digits = written.replaceAll("\\D", "");
        String whole = digits.length() == NATIONAL ? "7" + digits : digits;
        if (whole.length() == NATIONAL + 1 && whole.startsWith("8")) {
            whole = "7" + whole.substring(1);
        }
        boolean plausible =
                whole.length() >= SHORTEST && whole.length() <= LONGEST && written.matches("[+\\d\\s()\\-.]*");
        return plausible ? Optional.of(whole) : Optional.empty();
    }
}
