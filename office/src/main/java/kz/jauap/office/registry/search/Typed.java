package kz.jauap.office.registry.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.house.alphabet.Keyboard;
import kz.jauap.office.house.alphabet.Latin;
import org.springframework.stereotype.Component;

/// Reads what somebody typed to search by: on whatever layout, in whatever letters, with whatever slip.
@Component
class Typed {
    private static final int CHUNKS = 12;
    private static final int PREFIX = 4;

    private final WordStems stems;
    private final WordTable words;

    Typed(WordStems stems, WordTable words) {
        this.stems = stems;
        this.words = words;
    }

    /// The things looked for, words that say nothing left out.
    List<Term> terms(String typed) {
        List<Set<List<Token>>> wanted = Stream.of(typed.strip().split("\\s+", -1))
                .limit(CHUNKS)
                .flatMap(Typed::readings)
                .toList();
        Set<String> all = wanted.stream()
                .flatMap(Set::stream)
                .flatMap(List::stream)
                .map(Token::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> known = stems.of(all);
        Map<String, Set<String>> meant =
                words.meant(all.stream().map(Folding::fold).collect(Collectors.toSet()));
        List<Term> terms = new ArrayList<>();
        for (Set<List<Token>> readings : wanted) {
            Term term = term(readings, known, meant);
            if (!term.exact().isEmpty()) {
                terms.add(term);
            }
        }
        return terms;
    }

    /// Each word of a chunk with its readings; a chunk with Latin letters or digits within may be one word as a whole.
    private static Stream<Set<List<Token>>> readings(String chunk) {
        List<Token> typed = Token.of(chunk);
        Set<List<Token>> whole = new LinkedHashSet<>(List.of(typed));
        Keyboard.readings(chunk).stream().map(Token::of).filter(Typed::oneWord).forEach(whole::add);
        if (typed.size() == 1) {
            Latin.readings(typed.getFirst().word()).stream().map(Token::of).forEach(whole::add);
        }
        boolean latin = chunk.chars().anyMatch(each -> (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z'));
        return latin || typed.size() <= 1 ? Stream.of(whole) : typed.stream().map(each -> Set.of(List.of(each)));
    }

    private static boolean oneWord(List<Token> tokens) {
        return tokens.size() == 1 && !tokens.getFirst().number();
    }

    private static Term term(
            Set<List<Token>> readings, Map<String, Set<String>> stems, Map<String, Set<String>> meant) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> loose = new LinkedHashSet<>();
        for (List<Token> reading : readings) {
            List<Set<String>> parts = reading.stream()
                    .map(each -> stems.getOrDefault(each.word(), Set.of()))
                    .filter(own -> !own.isEmpty())
                    .toList();
            if (!parts.isEmpty()) {
                exact.add(parts.stream().map(Typed::any).collect(Collectors.joining(" & ", "(", ")")));
            }
            if (parts.size() == 1) {
                parts.getFirst().stream()
                        .filter(stem -> stem.length() >= PREFIX)
                        .forEach(stem -> loose.add(Imprint.quoted(stem) + ":*"));
                meant.getOrDefault(reading.getFirst().folded(), Set.of())
                        .forEach(stem -> loose.add(Imprint.quoted(stem)));
            }
        }
        return new Term(exact, loose);
    }

    private static String any(Set<String> stems) {
        return stems.stream().map(Imprint::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }
}
