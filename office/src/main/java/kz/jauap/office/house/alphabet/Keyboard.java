package kz.jauap.office.house.alphabet;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The keys of a keyboard and what stands on each in the Latin, Russian and Kazakh layouts.
///
/// What was typed on the wrong layout is read again: `ghbdtn` as привет, `-v3h` as өмір, `кщфв` as road.
public final class Keyboard {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
    private static final String DIGITS = "234589" + "0-=";
    private static final String KAZAKH = "әіңғүұ" + "қөһ";
    private static final String SHIFTED = "~{}:\"<>?@#$%*()_+";
    private static final String UNSHIFTED = "`[];',./234589" + "0-=";

    private Keyboard() {}

    /// What a chunk of typing without blanks may have meant on another layout; empty when nothing.
    public static Set<String> readings(String chunk) {
        String typed = chunk.toLowerCase(Locale.ROOT);
        Set<String> readings = new LinkedHashSet<>();
        if (typed.chars().anyMatch(Keyboard::latin)) {
            String keys = map(typed, SHIFTED, UNSHIFTED);
            readings.add(map(keys, LATIN, RUSSIAN));
            readings.add(map(keys, LATIN + DIGITS, RUSSIAN + KAZAKH));
        } else if (typed.chars().anyMatch(Keyboard::cyrillic)) {
            readings.add(map(typed, RUSSIAN, LATIN));
            readings.add(map(typed, DIGITS, KAZAKH));
        }
        readings.remove(typed);
        return readings;
    }

    private static boolean latin(int each) {
        return each >= 'a' && each <= 'z';
    }

    private static boolean cyrillic(int each) {
        return Character.UnicodeBlock.CYRILLIC.equals(Character.UnicodeBlock.of(each));
    }

    private static String map(String typed, String from, String to) {
        StringBuilder read = new StringBuilder(typed.length());
        typed.chars().forEach(each -> {
            int at = from.indexOf(each);
            read.append(at < 0 ? (char) each : to.charAt(at));
        });
        return read.toString();
    }
}
