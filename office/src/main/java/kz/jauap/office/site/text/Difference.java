package kz.jauap.office.site.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/// What changed between two texts, word by word.
public record Difference(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");
    /// Above so many words each side is shown whole.
    private static final int MOST = 1500;

    public enum Sort {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Sort sort, String text) {}

    public static Difference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST || now.size() > MOST) {
            return new Difference(List.of(new Piece(Sort.GONE, before), new Piece(Sort.NEW, after)));
        }
        return new Difference(joined(trace(old, now, lengths(old, now))));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /// How long the longest common course of words is from each pair of places on.
    private static int[][] lengths(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Piece> trace(List<String> old, List<String> now, int[][] common) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new Piece(Sort.SAME, old.get(i++)));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Sort.GONE, old.get(i++)));
            } else {
                pieces.add(new Piece(Sort.NEW, now.get(j++)));
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().sort() == piece.sort()) {
                joined.set(
                        joined.size() - 1,
                        new Piece(piece.sort(), joined.getLast().text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
