package kz.jauap.office.publication.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.publication.item.About;
import kz.jauap.office.publication.item.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The published questions and answers, as readers find them; it shows nothing that is not published.
@Component
public class Shelf {
    private static final String CHOSEN = """
             from publication_item where shown
            and (:topic = '' or topic = :topic) and (:district = '' or district = :district)
            and (:year = 0 or extract(year from answered_on) = :year)
            and (:query = '' or words @@ to_tsquery('simple', :query))
            and (:alike = '' or :alike <% folded)""";

    private final JdbcClient sql;

    Shelf(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was found.
    ///
    /// @param all how many in all
    /// @param roughly whether nothing held all words and what is like them is shown
    public record Found(List<Published> page, long all, boolean roughly) {
        public boolean older(int number) {
            return (long) number * Wish.PAGE < all;
        }
    }

    public Found find(Wish wish) {
        Found exactly = found(wish, Asked.all(wish.words()), "", false);
        return wish.searching() && exactly.all() == 0 ? found(wish, "", Folding.fold(wish.words()), true) : exactly;
    }

    private Found found(Wish wish, String query, String alike, boolean roughly) {
        if (wish.searching() && query.isEmpty() && alike.isEmpty()) {
            return new Found(List.of(), 0, false);
        }
        Map<String, Object> chosen = new LinkedHashMap<>(Map.of(
                "topic",
                wish.topic(),
                "district",
                wish.district(),
                "year",
                wish.year(),
                "query",
                query,
                "alike",
                alike));
        long all = sql.sql("select count(*)" + CHOSEN)
                .params(chosen)
                .query(Long.class)
                .single();
        chosen.put("limit", Wish.PAGE);
        chosen.put("offset", (wish.page() - 1) * (long) Wish.PAGE);
        List<Published> page = sql.sql("select *" + CHOSEN + """
                         order by case when :query <> '' then ts_rank(words, to_tsquery('simple', :query))
                          when :alike <> '' then word_similarity(:alike, folded) else 0 end desc,
                          published_at desc, serial desc limit :limit offset :offset""")
                .params(chosen)
                .query((row, _) -> read(row))
                .list();
        return new Found(page, all, roughly);
    }

    public Optional<Published> find(String slug) {
        return sql.sql("select * from publication_item where shown and slug = ?")
                .param(slug)
                .query((row, _) -> read(row))
                .optional();
    }

    /// The years of the answers, latest first.
    public List<Integer> years() {
        return sql.sql("select distinct extract(year from answered_on)::int as year from publication_item where shown"
                        + " order by year desc")
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    /// When anything that is or was shown changed last: published, edited or taken down.
    public Optional<Instant> changedAt() {
        return sql.sql(
                        "select changed_at from publication_item where slug is not null order by changed_at desc limit 1")
                .query((row, _) ->
                        row.getObject("changed_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    static Published read(ResultSet row) throws SQLException {
        return new Published(
                row.getString("slug"),
                new BodyId(row.getString("body")),
                new Sheet(
                        row.getString("title"),
                        row.getString("question"),
                        row.getString("question_language"),
                        row.getString("answer"),
                        row.getString("answer_language")),
                new About(
                        row.getString("topic"),
                        row.getString("district"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class)),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
