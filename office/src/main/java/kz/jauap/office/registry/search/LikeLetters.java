package kz.jauap.office.registry.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import org.springframework.stereotype.Component;

/// Appeals alike in what they say and where it is: the latest of the same place, topic or district, measured by the
/// share of words they have in common.
@Component
public class LikeLetters {
    private static final double LEAST = 0.16;
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    private final IndexTable index;
    private final WordStems stems;

    LikeLetters(IndexTable index, WordStems stems) {
        this.index = index;
        this.stems = stems;
    }

    /// The most alike first.
    ///
    /// @param among a condition made anew each time: the cards that are looked through
    public Set<AppealId> to(Letter letter, Supplier<Where> among) {
        Set<String> own = stems(Stream.concat(Stream.of(letter.subject(), letter.text()), letter.place().stream()));
        if (own.size() < FEWEST) {
            return Set.of();
        }
        Map<AppealId, Double> shares = new HashMap<>();
        for (Where where : near(letter, among)) {
            index.words(where).forEach((appeal, words) -> shares.put(appeal, share(own, words)));
        }
        return shares.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST)
                .sorted(Map.Entry.<AppealId, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Where> near(Letter letter, Supplier<Where> among) {
        List<Where> near = new ArrayList<>();
        letter.place()
                .map(place -> stems(Stream.of(place)))
                .map(LikeLetters::names)
                .filter(names -> !names.isEmpty())
                .ifPresent(names -> near.add(among.get()
                        .and(
                                "x.words @@ cast(? as tsquery)",
                                names.stream().map(Imprint::quoted).collect(Collectors.joining(" & ")))));
        letter.topic()
                .ifPresent(topic -> near.add(among.get()
                        .and(
                                "c.appeal in (select l.appeal from registry_letter l where l.topic = ? and l.district is not distinct from ?)",
                                topic,
                                letter.district().orElse(""))));
        return near;
    }

    /// What names a place: neither the number of the house nor a word as short as "street".
    private static Set<String> names(Set<String> stems) {
        return stems.stream()
                .filter(stem -> !Character.isDigit(stem.charAt(0)) && stem.length() > FEWEST + 1)
                .limit(FEWEST)
                .collect(Collectors.toSet());
    }

    private Set<String> stems(Stream<String> texts) {
        List<String> words =
                texts.flatMap(text -> Token.of(text).stream()).map(Token::word).toList();
        Map<String, Set<String>> known = stems.of(words);
        return words.stream()
                .flatMap(word -> known.getOrDefault(word, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / Math.max(1, Math.min(one.size(), other.size()));
    }
}
