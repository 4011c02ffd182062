package kz.jauap.office.calendar.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.calendar.Day;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.stereotype.Component;

/// What a listed day is called and which act says so, in the reader's language where we know the words.
@Component
public class DayNames {
    private static final Pattern OTHER_DAY = Pattern.compile("(for|swapped with) (\\d{4}-\\d{2}-\\d{2})");

    private final Words words;

    DayNames(Words words) {
        this.words = words;
    }

    /// Its name: as an administrator wrote it, or the holiday's own in a language.
    public String name(Day day, Lang lang) {
        Matcher other = OTHER_DAY.matcher(day.name());
        return other.matches()
                ? words.say(lang, "calendar.name." + key(other.group(1)), LocalDate.parse(other.group(2)))
                : known(lang, "calendar.name.", day.name());
    }

    /// The act by which it is so.
    public String act(Day day, Lang lang) {
        return known(lang, "calendar.act.", day.source());
    }

    private String known(Lang lang, String beginning, String text) {
        String key = beginning + key(text);
        return words.knows(lang, key) ? words.say(lang, key) : text;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
