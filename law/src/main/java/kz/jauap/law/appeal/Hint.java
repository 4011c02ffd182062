package kz.jauap.law.appeal;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/// A soft remark on a number that is formally right: "check, please", never a refusal.
public enum Hint {
    /// The month or day of birth in the number does not exist.
    NO_SUCH_BIRTHDAY,
    /// The number in the IIN field is built like a BIN.
    LOOKS_LIKE_BIN,
    /// The number in the BIN field is built like an IIN.
    LOOKS_LIKE_IIN;

    public static Set<Hint> on(Iin iin) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        if (fifth(iin.digits()) > '3') hints.add(LOOKS_LIKE_BIN);
        else if (!birthdayExists(iin.digits())) hints.add(NO_SUCH_BIRTHDAY);
        return hints;
    }

    public static Set<Hint> on(Bin bin) {
        return fifth(bin.digits()) <= '3' ? EnumSet.of(LOOKS_LIKE_IIN) : EnumSet.noneOf(Hint.class);
    }

    private static char fifth(String digits) {
        return digits.charAt(4);
    }

    private static boolean birthdayExists(String digits) {
        int month = Integer.parseInt(digits, 2, 4, 10);
        int day = Integer.parseInt(digits, 4, 6, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
