package kz.jauap.office.urgent.hint;

import java.util.Set;

/// A word of a text, where it stands, and whether a rule has used it up.
final class Token {
    private final Set<String> readings;
    private final int start;
    private final int end;
    private boolean used;

    /// @param readings the word folded, and what it means if Latin letters only stand in for others
    Token(Set<String> readings, int start, int end) {
        this.readings = readings;
        this.start = start;
        this.end = end;
    }

    /// Whether it is this word, or begins with what stands before the star.
    boolean is(String word) {
        if (!word.endsWith("*")) {
            return readings.contains(word);
        }
        for (String reading : readings) { // asked for every word of the lexicon at every word of a letter
            if (reading.regionMatches(0, word, 0, word.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean used() {
        return used;
    }

    void use() {
        used = true;
    }
}
