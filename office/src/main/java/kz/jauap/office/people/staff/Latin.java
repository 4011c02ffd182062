package kz.jauap.office.people.staff;

import java.util.HashMap;
import java.util.Map;

/// Kazakh and Russian letters written in Latin ones, as in the passports of Kazakhstan.
public final class Latin {
    private static final Map<Integer, String> LETTERS = letters();

    private Latin() {}

    /// The text with every Cyrillic letter rewritten; all else stays as it is.
    public static String of(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(letter -> {
            String small = LETTERS.get(Character.toLowerCase(letter));
            if (small == null) {
                latin.appendCodePoint(letter);
            } else if (Character.isUpperCase(letter) && !small.isEmpty()) {
                latin.append(Character.toUpperCase(small.charAt(0))).append(small, 1, small.length());
            } else {
                latin.append(small);
            }
        });
        return latin.toString();
    }

    private static Map<Integer, String> letters() {
        String cyrillic = "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я";
        String latin = "a a b v g g d e yo zh z i y k k l m n n o o p r s t u u u f kh h ts ch sh shch - y i - e yu ya";
        String[] from = cyrillic.split(" ", -1);
        String[] to = latin.split(" ", -1);
        var map = new HashMap<Integer, String>();
        for (int i = 0; i < from.length; i++) {
            map.put(from[i].codePointAt(0), to[i].equals("-") ? "" : to[i]);
        }
        return Map.copyOf(map);
    }
}
