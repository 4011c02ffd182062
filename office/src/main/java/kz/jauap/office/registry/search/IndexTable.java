package kz.jauap.office.registry.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_index`: the stems that each appeal is found by.
@Component
class IndexTable {
    /// Of the matches for frequent words the latest are ranked; who looks for an older one says more.
    private static final int RANKED = 300;

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    IndexTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    void put(Map<AppealId, String> imprints, Instant at, int edition) {
        OffsetDateTime when = at.atOffset(ZoneOffset.UTC);
        batch.batchUpdate(
                """
                insert into registry_index (appeal, at, edition, words) values (?, ?, ?, cast(? as tsvector))
                on conflict (appeal) do update set edition = excluded.edition, words = excluded.words""",
                imprints.entrySet().stream()
                        .map(each -> new Object[] {each.getKey().value(), when, edition, each.getValue()})
                        .toList());
    }

    void remove(AppealId appeal) {
        sql.sql("delete from registry_index where appeal = ?")
                .param(appeal.value())
                .update();
    }

    /// Whether an imprint that is not in the table matches.
    boolean matches(String imprint, String query) {
        return sql.sql("select cast(? as tsvector) @@ cast(? as tsquery)")
                .param(imprint)
                .param(query)
                .query(Boolean.class)
                .single();
    }

    /// The cases of a choice whose letters lie sealed, the latest first.
    List<AppealId> sealed(Where where) {
        return sql.sql("select c.appeal from registry_card c join registry_letter l on l.appeal = c.appeal "
                        + where.and("l.sealed").clause() + " order by c.registered_at desc")
                .params(where.values())
                .query((row, _) -> new AppealId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The best matches among the latest that a reader may see.
    ///
    /// @param query what must match
    /// @param terms each of them counts that matches
    List<AppealId> best(String query, List<String> terms, Where where, int limit) {
        String covered =
                terms.stream().map(_ -> "(words @@ cast(? as tsquery))::int").collect(Collectors.joining(" + "));
        var asked = sql.sql("select appeal from (select x.appeal, x.at, x.words from registry_index x"
                        + " join registry_card c on c.appeal = x.appeal " + where.clause()
                        + " and x.words @@ cast(? as tsquery) order by x.at desc limit " + RANKED + ") latest order by "
                        + covered + " desc, ts_rank(words, cast(? as tsquery), 1) desc, at desc limit " + limit)
                .params(where.values())
                .param(query);
        for (String term : terms) {
            asked = asked.param(term);
        }
        return asked.param(String.join(" | ", terms))
                .query((row, _) -> new AppealId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The stems of the latest cases of a choice.
    Map<AppealId, Set<String>> words(Where where) {
        return sql
                .sql("select x.appeal, tsvector_to_array(x.words) from registry_index x"
                        + " join registry_card c on c.appeal = x.appeal " + where.clause()
                        + " order by x.at desc limit " + RANKED)
                .params(where.values())
                .query((row, _) -> Map.entry(new AppealId(row.getObject(1, UUID.class)), Set.of((String[])
                        row.getArray(2).getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Appeals that stand in the journal and not, or not yet in this edition, in the index.
    List<AppealId> missing(int edition, int limit) {
        return sql.sql("""
                        select c.appeal from registry_card c join registry_letter l on l.appeal = c.appeal
                        left join registry_index x on x.appeal = c.appeal
                        where x.edition is distinct from ? and not l.sealed limit ?""")
                .param(edition)
                .param(limit)
                .query((row, _) -> new AppealId(row.getObject(1, UUID.class)))
                .list();
    }

    Optional<Instant> registeredAt(AppealId appeal) {
        return sql.sql("select registered_at from registry_card where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
