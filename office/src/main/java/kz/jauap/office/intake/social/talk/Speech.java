package kz.jauap.office.intake.social.talk;

import java.util.Optional;
import kz.jauap.office.look.Lang;

/// In which of the office's languages something is written, as far as it tells.
public final class Speech {
    private static final String KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

    private Speech() {}

    /// Whether only Kazakh has this letter.
    public static boolean kazakh(int letter) {
        return KAZAKH.indexOf(letter) >= 0;
    }

    /// Kazakh is the state language, and the answer where nothing tells.
    public static Lang of(String text) {
        if (Lang.written(text).equals(Optional.of(Lang.KK))) {
            return Lang.KK;
        }
        long cyrillic = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC)
                .count();
        long latin = text.codePoints()
                .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
                .count();
        if (cyrillic == 0 && latin == 0) {
            return Lang.KK;
        }
        return cyrillic >= latin ? Lang.RU : Lang.EN;
    }
}
