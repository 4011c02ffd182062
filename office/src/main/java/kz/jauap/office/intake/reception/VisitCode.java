package kz.jauap.office.intake.reception;

import java.security.SecureRandom;
import java.util.Optional;
import kz.jauap.office.registry.number.Crockford;

/// The unguessable name by which a visitor opens his booking again: 16 characters of Crockford's base 32 (80 bits).
public record VisitCode(String characters) {
    private static final int LENGTH = 16;
    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static VisitCode fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new VisitCode(Crockford.write(bits, LENGTH));
    }

    public static Optional<VisitCode> parse(String typed) {
        return Crockford.read(typed, LENGTH).map(VisitCode::new);
    }

    /// In groups of four, as it is shown.
    public String grouped() {
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "visit code";
    }
}
