package kz.jauap.office.urgent.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.house.alphabet.Latin;

/// Cuts a text into sentences and these into words, folded so that spelling and keyboards do not matter.
final class Sentences {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern END = Pattern.compile("[.!?…\\n\\r;]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final String LATIN = "aeopcxyktmhb";
    private static final String ALIKE = "аеорсхуктмнв";

    private Sentences() {}

    static List<List<Token>> of(String text) {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> now = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int before = 0;
        while (words.find()) {
            if (END.matcher(text).region(before, words.start()).find() && !now.isEmpty()) {
                sentences.add(now);
                now = new ArrayList<>();
            }
            now.add(new Token(readings(words.group()), words.start(), words.end()));
            before = words.end();
        }
        if (!now.isEmpty()) {
            sentences.add(now);
        }
        return sentences;
    }

    /// A word in Latin letters may be English, or Kazakh or Russian typed without its own letters.
    private static Set<String> readings(String word) {
        String folded = folded(word);
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Set.of(folded);
        }
        Set<String> readings = Latin.readings(folded);
        readings.add(folded);
        return readings;
    }

    /// Latin letters put into a Cyrillic word to mislead are read as what they look like.
    private static String folded(String word) {
        String folded = Folding.fold(word);
        if (!CYRILLIC.matcher(folded).find()) {
            return folded;
        }
        StringBuilder plain = new StringBuilder(folded.length());
        folded.chars().forEach(each -> {
            int at = LATIN.indexOf(each);
            plain.append(at < 0 ? (char) each : ALIKE.charAt(at));
        });
        return plain.toString();
    }
}
