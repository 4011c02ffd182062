package kz.jauap.office.registry.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An appeal's stems with their places and weights, written as PostgreSQL reads a `tsvector`.
final class Imprint {
    private static final int PLACES = 12;
    private static final int LAST = 16_000;

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private int at;

    /// Adds the words of a part of the appeal.
    ///
    /// @param weight from A, the subject and who writes, to D, the text
    void add(char weight, List<Token> tokens, Map<String, Set<String>> stems) {
        for (Token token : tokens) {
            at = Math.min(at + 1, LAST);
            for (String stem : stems.getOrDefault(token.word(), Set.of())) {
                List<String> own = places.computeIfAbsent(stem, _ -> new ArrayList<>());
                if (own.size() < PLACES) {
                    own.add(at + String.valueOf(weight));
                }
            }
        }
        at = Math.min(at + 1, LAST);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        places.forEach((stem, own) -> text.append(quoted(stem))
                .append(':')
                .append(String.join(",", own))
                .append(' '));
        return text.toString();
    }

    /// A stem as a query names it.
    static String quoted(String stem) {
        return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
