package kz.jauap.office.house.alphabet;

import java.text.Normalizer;
import java.util.Locale;

/// Folds words so that a search finds them without a Kazakh keyboard: Өмір by «омир», Қайрат by «кайрат».
public final class Folding {
    private static final String FROM = "әғқңөұүһіёйў";
    private static final String TO = "агкноуухиеиу";

    private Folding() {}

    public static String fold(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.chars().forEach(each -> {
            int at = FROM.indexOf(each);
            folded.append(at < 0 ? (char) each : TO.charAt(at));
        });
        return folded.toString().replaceAll("\\s+", " ").strip();
    }
}
