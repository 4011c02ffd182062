package kz.jauap.office.urgent.hint;

/// A word of a text, where it stands, and whether a rule has used it up.
final class Token {
    private final String folded;
    private final int start;
    private final int end;
    private boolean used;

    Token(String folded, int start, int end) {
        this.folded = folded;
        this.start = start;
        this.end = end;
    }

    /// Whether it is this word, or begins with what stands before the star.
    boolean is(String word) {
        return word.endsWith("*") ? folded.startsWith(word.substring(0, word.length() - 1)) : folded.equals(word);
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
