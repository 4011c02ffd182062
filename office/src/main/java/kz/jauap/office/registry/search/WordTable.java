package kz.jauap.office.registry.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_word`: the words met so far. A mistyped word is read as those that differ from it by a letter.
@Component
class WordTable {
    private static final int LONG = 8;
    private static final int MOST = 400;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    WordTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /// Learns words, each with the stems it is found by.
    void learn(Map<String, Set<String>> words) {
        TreeMap<String, Set<String>> fresh = new TreeMap<>();
        words.forEach((form, lexemes) -> {
            if (Misspelling.possible(form) && !lexemes.isEmpty()) {
                fresh.put(form, lexemes);
            }
        });
        known(fresh.keySet()).forEach(fresh::remove);
        batch.batchUpdate(
                "insert into registry_word (form, lexemes, near) values (?, ?, ?) on conflict do nothing",
                fresh.entrySet(),
                Math.max(1, fresh.size()),
                (row, each) -> {
                    var connection = row.getConnection();
                    row.setString(1, each.getKey());
                    row.setArray(
                            2, connection.createArrayOf("text", each.getValue().toArray()));
                    row.setArray(
                            3,
                            connection.createArrayOf(
                                    "text", Misspelling.keys(each.getKey()).toArray()));
                });
    }

    /// Forgets those words that stand in no letter of the index any more.
    void forget(Map<String, Set<String>> words) {
        sql.sql("""
                        delete from registry_word w where w.form = any (?) and not exists (
                          select 1 from unnest(w.lexemes) stem join registry_index x
                            on x.words @@ cast(quote_literal(stem) as tsquery))""").param(words.keySet().toArray(String[]::new)).update();
    }

    private Set<String> known(Collection<String> forms) {
        return new HashSet<>(sql.sql("select form from registry_word where form = any (?)")
                .param(forms.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list());
    }

    /// The stems that mistyped words may have been meant for; a word that is known stands for itself.
    Map<String, Set<String>> meant(Collection<String> words) {
        Set<String> mistyped = new LinkedHashSet<>(words);
        mistyped.removeIf(word -> !Misspelling.possible(word));
        mistyped.removeAll(known(mistyped));
        Map<String, Set<String>> meant = new HashMap<>();
        for (String word : mistyped) {
            near(word).forEach((form, lexemes) -> {
                if (Misspelling.distance(word, form) <= (word.length() < LONG ? 1 : 2)) {
                    meant.computeIfAbsent(word, _ -> new LinkedHashSet<>()).addAll(lexemes);
                }
            });
        }
        return meant;
    }

    private Map<String, List<String>> near(String word) {
        Map<String, List<String>> near = new HashMap<>();
        sql.sql("select form, lexemes from registry_word where near && cast(? as text[]) limit " + MOST)
                .param(Misspelling.keys(word).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())))
                .list()
                .forEach(each -> near.put(each.getKey(), each.getValue()));
        return near;
    }
}
