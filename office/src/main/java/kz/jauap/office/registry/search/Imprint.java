package kz.jauap.office.registry.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An appeal's stems with their places and weights, written as PostgreSQL reads a `tsvector`.
final class Imprint {
    private static final int PLACES = 12;
    private static final int LAST = 16_000;

    /// Bytes of words and places, a little less than a `tsvector` may have (1 MiB).
    private static final int LARGEST = 1_000_000;

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

    /// The first words of an appeal that has more than an index takes.
    String text() {
        StringBuilder text = new StringBuilder();
        int bytes = 0;
        for (var each : places.entrySet()) {
            bytes += size(each.getKey(), each.getValue().size());
            if (bytes > LARGEST) {
                break;
            }
            text.append(quoted(each.getKey()))
                    .append(':')
                    .append(String.join(",", each.getValue()))
                    .append(' ');
        }
        return text.toString();
    }

    /// What a stem takes up at most: its letters, how many places there are with up to a byte to fill before, and
    /// these.
    private static int size(String stem, int places) {
        return stem.getBytes(UTF_8).length + 3 + 2 * places;
    }

    /// A stem as a query names it.
    static String quoted(String stem) {
        return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
