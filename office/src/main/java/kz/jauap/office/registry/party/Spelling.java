package kz.jauap.office.registry.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is one however it is typed: in large letters or small, with е for ё, with these signs between the words or
/// those.
final class Spelling {
    private Spelling() {}

    static String plain(String written) {
        return written.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    static List<String> words(String written) {
        return Arrays.stream(plain(written).split("[^\\p{L}\\p{N}]+"))
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

    private static boolean perhaps(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}
