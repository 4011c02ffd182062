package kz.jauap.office.house.alphabet;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Kazakh and Russian words in Latin letters, read as Cyrillic: `köşe` and `koshe` as көше, `svetofor` as светофор.
public final class Latin {
    private static final Map<String, String> COMMON = letters(
            "shch щ", "sch щ", "zh ж", "kh х", "ts ц", "ch ч", "sh ш", "yu ю", "ya я", "yo е", "ye е", "gh г", "a а",
            "b б", "v в", "g г", "d д", "e е", "z з", "i и", "k к", "l л", "m м", "n н", "o о", "p п", "q к", "r р",
            "s с", "t т", "u у", "f ф", "h х", "x х", "ı ы");
    private static final Map<String, String> KAZAKH = with(letters("j ж", "y ы", "c с", "w у", "ia я", "iu ю"));
    private static final Map<String, String> RUSSIAN = with(letters("j и", "y и", "c ц", "w в", "' ь"));
    private static final int LONGEST = 4;

    private Latin() {}

    /// The folded words that a word in Latin letters may stand for; empty when it holds other letters.
    public static Set<String> readings(String word) {
        String plain = plain(word);
        Set<String> readings = new LinkedHashSet<>();
        if (plain.matches("[a-zı']+")) {
            readings.add(read(plain, KAZAKH));
            readings.add(read(plain, RUSSIAN));
            readings.add(read(plain.replaceAll("(?<![aeiou])y", "ı"), RUSSIAN));
        }
        return readings.stream().map(Folding::fold).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String plain(String word) {
        String digraphs = word.toLowerCase(Locale.ROOT)
                .replace("ş", "sh")
                .replace("ç", "ch")
                .replace("š", "sh")
                .replace("č", "ch")
                .replace("ž", "zh");
        return Normalizer.normalize(digraphs, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String read(String word, Map<String, String> letters) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < word.length(); ) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !letters.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String letter = word.substring(at, at + length);
            read.append(letters.getOrDefault(letter, letter));
            at += length;
        }
        return read.toString();
    }

    private static Map<String, String> letters(String... pairs) {
        Map<String, String> letters = new TreeMap<>();
        for (String pair : pairs) {
            int blank = pair.indexOf(' ');
            letters.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
        return letters;
    }

    private static Map<String, String> with(Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(COMMON);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
