package kz.jauap.office.publication.shelf;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.house.alphabet.Stems;
import kz.jauap.office.registry.file.SimilarAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Published answers to questions like the one somebody is writing: those that share its rare words.
@Component
class Alike implements SimilarAnswers {
    private static final int WORDS = 60;
    private static final int MOST = 3;
    private static final int SHARED = 2;
    private static final double SHARE = 0.25;

    private final JdbcClient sql;

    Alike(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Similar> to(String text) {
        String[] stems = Stems.of(text).stream().limit(WORDS).toArray(String[]::new);
        if (stems.length < SHARED) {
            return List.of();
        }
        return sql.sql("""
                        with q(stem) as (select distinct unnest(?::text[])),
                          hit as (select q.stem, i.appeal from q join publication_item i
                            on i.shown and i.words @@ to_tsquery('simple', q.stem)),
                          worth as (select stem, ln(1 + (select count(*) from publication_item where shown)::float
                            / count(*)) as worth from hit group by stem),
                          score as (select appeal, sum(worth) as score, count(*) as shared
                            from hit join worth using (stem) group by appeal)
                        select slug, title, question_language, answered_on from score join publication_item using (appeal)
                        where shared >= ? and shared >= ? * (select count(*) from q)
                        order by score desc, published_at desc limit ?""")
                .param(stems)
                .param(SHARED)
                .param(SHARE)
                .param(MOST)
                .query((row, _) -> new Similar(
                        "/questions/" + row.getString("slug"),
                        row.getString("title"),
                        row.getString("question_language"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }
}
