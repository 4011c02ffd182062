package kz.jauap.office.look;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How near a term is, told by shape, colour and words alike.
public record Due(State state, String text) {
    /// The grammar of the badge: square, diamond, triangle, ring, bars, tick.
    public enum State {
        OVER,
        TODAY,
        SOON,
        LATER,
        WAITING,
        DONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final long SOON = 3;

    /// The badge of a term ending on `end`, seen on `today`.
    public static Due until(Words words, Lang lang, LocalDate end, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, end);
        if (left < 0) return new Due(State.OVER, words.say(lang, "look.due.over", -left));
        if (left == 0) return new Due(State.TODAY, words.say(lang, "look.due.today"));
        return new Due(left <= SOON ? State.SOON : State.LATER, words.say(lang, "look.due.left", left));
    }

    /// The last day that is near, seen on `today`.
    public static LocalDate near(LocalDate today) {
        return today.plusDays(SOON);
    }

    public static Due waiting(String text) {
        return new Due(State.WAITING, text);
    }

    public static Due done(String text) {
        return new Due(State.DONE, text);
    }
}
