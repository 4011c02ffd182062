package kz.jauap.office.urgent.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.registry.entry.Admitting.Theme;

/// One line of a lexicon: words in an order, few others between them, and what they amount to.
///
/// @param points what the words weigh; of a calming rule, how many per cent it leaves of a sentence
record Rule(Meaning meaning, int points, List<List<String>> pattern) {
    /// Before a pattern whose words stand in this order only.
    static final String ORDERED = ">";

    private static final int MOST_BETWEEN = 3;

    /// What it means that the words stand there.
    sealed interface Meaning {
        /// They hint at this.
        record Hints(Theme theme) implements Meaning {}

        /// They mean something else, and are used up.
        record Idiom() implements Meaning {}

        /// Whatever else the sentence says weighs less.
        record Calms() implements Meaning {}
    }

    /// Reads a line such as `VIOLENCE 8 > beats/hits @PERSON`.
    ///
    /// @param sets the words that a name after @ stands for
    static Rule parse(String line, Map<String, List<String>> sets) {
        String[] parts = line.strip().split("\\s+", 3);
        Meaning meaning = switch (parts[0]) {
            case "IDIOM" -> new Meaning.Idiom();
            case "CALM" -> new Meaning.Calms();
            case String theme -> new Meaning.Hints(Theme.valueOf(theme));
        };
        List<List<String>> pattern = Stream.of(parts[2].split("\\s+", -1))
                .filter(each -> !each.equals(ORDERED))
                .map(each -> words(each, sets))
                .toList();
        return new Rule(meaning, Integer.parseInt(parts[1]), pattern);
    }

    /// The words of which one must stand, folded like the text.
    static List<String> words(String element, Map<String, List<String>> sets) {
        return Stream.of(element.split("/", -1))
                .flatMap(each -> each.startsWith("@")
                        ? Objects.requireNonNull(sets.get(each.substring(1)), each).stream()
                        : Stream.of(Folding.fold(each)))
                .toList();
    }

    /// The same in the other order.
    Rule reversed() {
        return new Rule(meaning, points, pattern.reversed());
    }

    /// The places where its words stand from a place on, if none of them is used up.
    Optional<List<Integer>> at(List<Token> sentence, int from) {
        List<Integer> places = new ArrayList<>();
        int next = from;
        for (List<String> element : pattern) {
            int last = places.isEmpty() ? from : Math.min(sentence.size() - 1, next + MOST_BETWEEN);
            int found = find(sentence, element, next, last);
            if (found < 0) {
                return Optional.empty();
            }
            places.add(found);
            next = found + 1;
        }
        return Optional.of(places);
    }

    private static int find(List<Token> sentence, List<String> element, int from, int last) {
        for (int at = from; at <= last; at++) {
            Token token = sentence.get(at);
            if (!token.used() && isAny(token, element)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAny(Token token, List<String> words) {
        for (String word : words) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }
}
