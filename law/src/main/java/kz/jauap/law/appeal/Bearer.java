package kz.jauap.law.appeal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What an IIN hints at about whom it was given to; since 26 August 2013 it proves neither his birthday nor his sex.
public record Bearer(LocalDate birthday, Sex sex) {
    /// As the century digit tells it: odd for men, even for women.
    public enum Sex {
        MALE,
        FEMALE
    }

    private static final int FIRST_CENTURY = 1800;
    private static final int MONTHS = 12;

    /// Empty where the number speaks of no century or of no day that there is.
    public static Optional<Bearer> of(Iin iin) {
        int century = part(iin, 6, 7);
        int month = part(iin, 2, 4);
        int day = part(iin, 4, 6);
        if (century < 1 || century > 6 || month < 1 || month > MONTHS) return Optional.empty();
        YearMonth born = YearMonth.of(FIRST_CENTURY + 100 * ((century - 1) / 2) + part(iin, 0, 2), month);
        return born.isValidDay(day)
                ? Optional.of(new Bearer(born.atDay(day), century % 2 == 0 ? Sex.FEMALE : Sex.MALE))
                : Optional.empty();
    }

    private static int part(Iin iin, int from, int to) {
        return Integer.parseInt(iin.digits(), from, to, 10);
    }
}
