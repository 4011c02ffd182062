package kz.jauap.office.registry.search;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a word is found by: its Kazakh, Russian or English stem, folded; nothing where it says nothing.
///
/// Russian and English are the snowball stemmers that every PostgreSQL brings along.
@Component
class WordStems {
    private static final int KEPT = 20_000;
    private static final String KAZAKH_ONLY = "әғқңөұүһі";
    private static final Set<String> IDLE = Set.of(
            "және", "мен", "бен", "пен", "үшін", "бұл", "осы", "деп", "да", "де", "та", "те", "бар", "еді", "екен",
            "ма", "ме", "ғой", "сол", "әрі", "бірақ", "немесе", "туралы", "бойынша", "кейін", "дейін", "the");

    private final JdbcClient sql;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    WordStems(JdbcClient sql) {
        this.sql = sql;
    }

    /// The stems of words in small letters, as [Token] gives them.
    Map<String, Set<String>> of(Collection<String> words) {
        Map<String, Set<String>> stems = new HashMap<>();
        Set<String> asked = new LinkedHashSet<>();
        for (String word : words) {
            Set<String> kept = known.get(word);
            if (kept == null) {
                asked.add(word);
            } else {
                stems.put(word, kept);
            }
        }
        if (!asked.isEmpty()) {
            Map<String, Set<String>> learned = learn(asked);
            stems.putAll(learned);
            if (known.size() + learned.size() > KEPT) {
                known.clear();
            }
            known.putAll(learned);
        }
        return stems;
    }

    private Map<String, Set<String>> learn(Set<String> words) {
        Map<String, Set<String>> learned = new HashMap<>();
        sql.sql("""
                        select word, case when word ~ '^[a-z]+$' then ts_lexize('english_stem', word)
                          else ts_lexize('russian_stem', word) end as stem
                        from unnest(?::text[]) word""")
                .param(words.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("word"), stems(row.getString("word"), row.getArray("stem"))))
                .list()
                .forEach(each -> learned.put(each.getKey(), each.getValue()));
        return learned;
    }

    private static Set<String> stems(String word, @Nullable Array snowball) throws java.sql.SQLException {
        if (IDLE.contains(word)) {
            return Set.of();
        }
        if (Character.isDigit(word.charAt(0))) {
            return Set.of(word);
        }
        String kazakh = KazakhStem.of(Folding.fold(word));
        if (word.chars().anyMatch(each -> KAZAKH_ONLY.indexOf(each) >= 0)) {
            return Set.of(kazakh);
        }
        List<String> stem = snowball == null ? List.of(word) : List.of((String[]) snowball.getArray());
        if (stem.isEmpty()) {
            return Set.of();
        }
        boolean latin = word.chars().allMatch(each -> each < 'а');
        return latin ? Set.copyOf(stem) : both(Folding.fold(stem.getFirst()), kazakh);
    }

    private static Set<String> both(String russian, String kazakh) {
        return Stream.of(russian, kazakh).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
