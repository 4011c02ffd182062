package kz.jauap.office.registry.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jauap.office.house.alphabet.Folding;

/// What is one however it is typed: in large letters or small, on a Kazakh keyboard or a Russian one, with these signs
/// between the words or those.
final class Spelling {
    private static final Pattern PATRONYMIC = Pattern.compile("(?<=..)(улы|кызы|[ео]вич|[ео]вна)$");

    private Spelling() {}

    static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    static List<String> words(String written) {
        return Arrays.stream(Folding.fold(written).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether nothing of a name is a first letter only: behind one door Igor lives with Ivan.
    static boolean full(List<String> name) {
        return !name.isEmpty() && name.stream().noneMatch(word -> word.length() == 1);
    }

    /// Whether a person's name may be the other's with less of it: the patronymic is given at will (Law 221, art. 6(2),
    /// paraphrase), and a name may be its first letter.
    static boolean perhaps(List<String> one, List<String> other) {
        int least = Math.min(one.size(), other.size());
        for (int at = 0; at < least; at++) {
            if (!perhaps(one.get(at), other.get(at))) {
                return false;
            }
        }
        return least > 1;
    }

    /// Whether two people of one number are called alike: each given name is in the other's whole name, in whatever
    /// order, and a surname or a patronymic with it. One who has married keeps her patronymic; a sister has another
    /// given name, and a father has his son's only in the patronymic.
    static boolean alike(Party.Individual one, Party.Individual other) {
        List<String> own = plainWords(one.name());
        List<String> others = plainWords(other.name());
        return common(own, others) > 1
                && common(others, own) > 1
                && holds(others, plainWords(one.given()))
                && holds(own, plainWords(other.given()));
    }

    private static long common(List<String> some, List<String> others) {
        List<String> stems = others.stream().map(Spelling::stem).toList();
        return some.stream().map(Spelling::stem).filter(stems::contains).count();
    }

    private static boolean holds(List<String> name, List<String> given) {
        return given.isEmpty() || given.stream().anyMatch(name::contains);
    }

    /// As they are one in Kazakh and in Russian: Айгүл and Айгуль.
    private static List<String> plainWords(String name) {
        return words(name).stream().map(word -> word.replaceAll("[ьъ]", "")).toList();
    }

    /// Ғаниқызы and Ганиевна have one father.
    private static String stem(String word) {
        return PATRONYMIC.matcher(word).replaceFirst("");
    }

    private static boolean perhaps(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}
