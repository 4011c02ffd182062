package kz.jauap.office.urgent.page;

import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// How long something took, as people say it: in minutes, from two hours on in hours, from two days on in days.
public final class Age {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private Age() {}

    public static String say(Words words, Lang lang, long minutes) {
        if (minutes < 2 * HOUR) {
            return words.say(lang, "urgent.minutes", minutes);
        }
        return minutes < 2 * DAY
                ? words.say(lang, "urgent.hours", minutes / HOUR, minutes % HOUR)
                : words.say(lang, "urgent.days", minutes / DAY, minutes % DAY / HOUR);
    }
}
