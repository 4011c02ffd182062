package kz.jauap.office.registry.party;

import java.util.Optional;

/// A telephone number as it is compared: its ten last digits, without the country's 7 or the old 8.
public final class Phone {
    private static final int OWN = 10;

    private Phone() {}

    /// The digits that numbers are found by; empty where it is too short or too long for one.
    public static Optional<String> digits(String written) {
        boolean abroad = written.strip().startsWith("+");
        String digits = written.replaceAll("\\D", "");
        boolean prefixed = digits.length() == OWN + 1 && (digits.startsWith("7") || digits.startsWith("8"));
        return digits.length() == OWN || prefixed || (abroad && digits.length() > OWN)
                ? Optional.of(digits.substring(digits.length() - OWN))
                : Optional.empty();
    }
}
