package kz.jauap.office.registry.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Enters appeals into the index they are searched by, in the transaction that registers them.
@Component
public class Indexing {
    /// Of what is written into the index; a higher one makes the office index everything anew.
    static final int EDITION = 3;

    private final IndexTable index;
    private final WordTable words;
    private final WordStems stems;
    private final Clock clock;

    Indexing(IndexTable index, WordTable words, WordStems stems, Clock clock) {
        this.index = index;
        this.words = words;
        this.stems = stems;
        this.clock = clock;
    }

    /// An appeal as its dossier holds it.
    public record Dossier(List<Party> parties, Letter letter) {}

    /// Enters new appeals.
    public void enter(Map<AppealId, Dossier> fresh) {
        enter(fresh, clock.instant());
    }

    /// Takes an appeal out of the index, and from the words those that stand nowhere else.
    public void remove(AppealId appeal, Dossier dossier) {
        index.remove(appeal);
        Set<String> all = words(tokens(dossier));
        words.forget(forms(all, stems.of(all)));
    }

    /// What an appeal that stands in no index would be found by.
    String imprint(Dossier dossier) {
        Map<Character, List<Token>> parts = tokens(dossier);
        return imprint(parts, stems.of(words(parts)));
    }

    void enter(Map<AppealId, Dossier> dossiers, Instant at) {
        Map<AppealId, Map<Character, List<Token>>> tokens = new LinkedHashMap<>();
        dossiers.forEach((appeal, dossier) -> tokens.put(appeal, tokens(dossier)));
        Set<String> all = new LinkedHashSet<>();
        tokens.values().forEach(parts -> all.addAll(words(parts)));
        Map<String, Set<String>> known = stems.of(all);
        Map<AppealId, String> imprints = new LinkedHashMap<>();
        tokens.forEach((appeal, parts) -> imprints.put(appeal, imprint(parts, known)));
        index.put(imprints, at, EDITION);
        words.learn(forms(all, known));
    }

    private static String imprint(Map<Character, List<Token>> parts, Map<String, Set<String>> known) {
        Imprint imprint = new Imprint();
        parts.forEach((weight, part) -> imprint.add(weight, part, known));
        return imprint.text();
    }

    private static Set<String> words(Map<Character, List<Token>> parts) {
        Set<String> words = new LinkedHashSet<>();
        parts.values().forEach(part -> part.forEach(each -> words.add(each.word())));
        return words;
    }

    /// Each word is known as it is written and by its stems, so that a slip is found in either.
    private static Map<String, Set<String>> forms(Collection<String> words, Map<String, Set<String>> stems) {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String word : words) {
            Set<String> own = stems.getOrDefault(word, Set.of());
            own.forEach(stem -> forms.putIfAbsent(stem, Set.of(stem)));
        }
        for (String word : words) {
            forms.put(Folding.fold(word), stems.getOrDefault(word, Set.of()));
        }
        return forms;
    }

    private static Map<Character, List<Token>> tokens(Dossier dossier) {
        Letter letter = dossier.letter();
        List<String> names = new ArrayList<>(List.of(letter.subject()));
        dossier.parties().forEach(each -> names.add(each.name()));
        List<String> rest = new ArrayList<>(List.of(letter.text()));
        letter.complaint().ifPresent(complaint -> {
            complaint.reasons().ifPresent(rest::add);
            complaint.demands().ifPresent(rest::add);
        });
        Map<Character, List<Token>> tokens = new LinkedHashMap<>();
        tokens.put('A', Token.of(String.join(" . ", names)));
        tokens.put('B', Token.of(letter.place().orElse("")));
        tokens.put('C', Token.of(String.join(" . ", letter.claims())));
        tokens.put('D', Token.of(String.join(" . ", rest)));
        return tokens;
    }
}
