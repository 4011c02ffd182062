package kz.jauap.office.people.door;

import java.util.Locale;
import java.util.Optional;

/// What a new password must be: long, and not a thing that is tried first.
public final class NewPassword {
    public static final int SHORTEST = 12;
    private static final int DIFFERENT = 5;

    private NewPassword() {}

    /// The key of the words that say what is wrong with it, if anything is.
    public static Optional<String> weakness(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.newPassword.short");
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of("people.newPassword.long");
        }
        boolean named = login.length() > 2 && password.toLowerCase(Locale.ROOT).contains(login);
        boolean dull = password.codePoints().distinct().count() < DIFFERENT;
        return named || dull ? Optional.of("people.newPassword.plain") : Optional.empty();
    }
}
