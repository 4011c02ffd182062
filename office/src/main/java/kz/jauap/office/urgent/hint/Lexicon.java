package kz.jauap.office.urgent.hint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.urgent.hint.Rule.Meaning;

/// The rules of the three languages, from `urgent/hints_{kk,ru,en}.txt`; all are tried on every text, for people mix
/// them.
///
/// @param hints the heaviest first
record Lexicon(List<Rule> idioms, List<Rule> calming, List<Rule> hints) {
    private static final String SET = "SET ";

    static Lexicon load() {
        List<Rule> all = Stream.of("kk", "ru", "en").flatMap(Lexicon::rules).toList();
        return new Lexicon(
                all.stream()
                        .filter(rule -> rule.meaning() instanceof Meaning.Idiom)
                        .toList(),
                all.stream()
                        .filter(rule -> rule.meaning() instanceof Meaning.Calms)
                        .toList(),
                all.stream()
                        .filter(rule -> rule.meaning() instanceof Meaning.Hints)
                        .sorted(Comparator.comparingInt(Rule::points).reversed())
                        .toList());
    }

    /// In Kazakh and Russian two words hint at the same thing in either order.
    private static Stream<Rule> read(String line, String language, Map<String, List<String>> sets) {
        Rule rule = Rule.parse(line, sets);
        boolean free = !language.equals("en")
                && rule.meaning() instanceof Meaning.Hints
                && !line.contains(" " + Rule.ORDERED + " ");
        return free && rule.pattern().size() == 2 ? Stream.of(rule, rule.reversed()) : Stream.of(rule);
    }

    private static Stream<Rule> rules(String language) {
        String name = "/urgent/hints_" + language + ".txt";
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Map<String, List<String>> sets = lines.stream()
                    .filter(line -> line.startsWith(SET))
                    .map(line -> line.split("\\s+", 3))
                    .collect(Collectors.toMap(parts -> parts[1], parts -> Rule.words(parts[2], Map.of())));
            return lines.stream()
                    .filter(line -> !line.startsWith(SET))
                    .flatMap(line -> read(line, language, sets))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
