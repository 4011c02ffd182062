package kz.jauap.office.registry.search;

import java.util.LinkedHashSet;
import java.util.Set;

/// How words differ by a slip of the finger: a letter wrong, missing, too many, or two in the wrong order.
final class Misspelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;

    private Misspelling() {}

    /// Whether a word is long enough to be told from others when mistyped, and of letters only.
    static boolean possible(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter);
    }

    /// The word, and what is left of it without each of its letters: two words that differ by one slip share a key.
    static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>(Set.of(word));
        for (int at = 0; at < word.length(); at++) {
            keys.add(word.substring(0, at) + word.substring(at + 1));
        }
        return keys;
    }

    /// How many slips lead from one word to another.
    static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(slips[i - 1][j - 1] + change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
