package kz.jauap.office.urgent.hint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.urgent.hint.Rule.Meaning;
import org.springframework.stereotype.Component;

/// Reads whether the words of a text hint at a crime or a threat: the same words always give the same hint, and why.
///
/// It decides nothing. Who hides a threat behind clean words is not found; who stuffs a letter with bad ones makes a
/// person look.
@Component
public class Recogniser {
    private static final int ENOUGH = 5;
    private static final int HUNDRED = 100;
    private static final int MOST_GROUNDS = 5;
    private static final int LONGEST_QUOTE = 160;

    /// What stands right before a word and turns it into its opposite.
    private static final Set<String> NOT = Set.of("не", "ни", "никто", "ешким", "not", "never", "nobody", "don't");

    private final Lexicon lexicon = Lexicon.load();

    /// The hint in a text, if it is strong enough to make a person look.
    public Optional<Hint> read(String text) {
        List<Hint.Ground> grounds = new ArrayList<>();
        for (List<Token> sentence : Sentences.of(text)) {
            lexicon.idioms().forEach(rule -> uses(rule, sentence));
            int left = left(sentence);
            lexicon.hints().forEach(rule -> grounds.addAll(found(rule, sentence, left, text)));
        }
        int points = grounds.stream().mapToInt(Hint.Ground::points).sum();
        List<Hint.Ground> strongest = grounds.stream()
                .filter(ground -> ground.points() > 0)
                .sorted(Comparator.comparingInt(Hint.Ground::points).reversed())
                .limit(MOST_GROUNDS)
                .toList();
        return points >= ENOUGH ? Optional.of(new Hint(points, strongest)) : Optional.empty();
    }

    private static void uses(Rule rule, List<Token> sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            rule.at(sentence, at)
                    .ifPresent(places ->
                            places.forEach(place -> sentence.get(place).use()));
        }
    }

    /// How many per cent of its points a sentence keeps.
    private int left(List<Token> sentence) {
        return lexicon.calming().stream()
                .filter(rule -> stands(rule, sentence))
                .mapToInt(Rule::points)
                .min()
                .orElse(HUNDRED);
    }

    private static boolean stands(Rule rule, List<Token> sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (rule.at(sentence, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Hint.Ground> found(Rule rule, List<Token> sentence, int left, String text) {
        List<Hint.Ground> grounds = new ArrayList<>();
        if (!(rule.meaning() instanceof Meaning.Hints(var theme))) {
            return grounds;
        }
        for (int at = 0; at < sentence.size(); at++) {
            rule.at(sentence, at)
                    .filter(places -> places.stream().noneMatch(place -> denied(sentence, place, places)))
                    .ifPresent(places -> {
                        places.forEach(place -> sentence.get(place).use());
                        grounds.add(
                                new Hint.Ground(theme, quote(sentence, places, text), rule.points() * left / HUNDRED));
                    });
        }
        return grounds;
    }

    private static boolean denied(List<Token> sentence, int place, List<Integer> places) {
        return place > 0 && !places.contains(place - 1) && NOT.stream().anyMatch(sentence.get(place - 1)::is);
    }

    private static String quote(List<Token> sentence, List<Integer> places, String text) {
        String words = text.substring(
                        sentence.get(places.getFirst()).start(),
                        sentence.get(places.getLast()).end())
                .replaceAll("\\s+", " ");
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
