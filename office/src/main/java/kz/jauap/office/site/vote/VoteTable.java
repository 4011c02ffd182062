package kz.jauap.office.site.vote;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The votes on pages, one per ballot and page.
@Component
class VoteTable {
    private final JdbcClient db;

    VoteTable(JdbcClient db) {
        this.db = db;
    }

    void cast(String page, Lang lang, Ballot ballot, boolean useful, Instant at) {
        db.sql("""
                        insert into site_vote (page, lang, ballot, useful, cast_at) values (:page, :lang, :ballot, :useful, :at)
                        on conflict (page, ballot) do update set useful = excluded.useful, lang = excluded.lang,
                          cast_at = excluded.cast_at
                        """)
                .param("page", page)
                .param("lang", lang.tag())
                .param("ballot", ballot.number())
                .param("useful", useful)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Boolean> of(String page, Ballot ballot) {
        return db.sql("select useful from site_vote where page = :page and ballot = :ballot")
                .param("page", page)
                .param("ballot", ballot.number())
                .query(Boolean.class)
                .optional();
    }

    /// Adds to a vote what its voter misses, or likes.
    void comment(String page, Ballot ballot, String comment) {
        db.sql("update site_vote set comment = :comment where page = :page and ballot = :ballot")
                .param("page", page)
                .param("ballot", ballot.number())
                .param("comment", comment)
                .update();
    }

    /// How every page is found in each language.
    List<PageVotes> byPage() {
        return db.sql("""
                        select page, lang, count(*) filter (where useful) yes, count(*) filter (where not useful) no
                        from site_vote group by page, lang
                        order by count(*) filter (where not useful) desc, page, lang""")
                .query((row, _) -> new PageVotes(
                        row.getString("page"), row.getString("lang"), row.getLong("yes"), row.getLong("no")))
                .list();
    }

    /// What voters wrote, newest first.
    List<Remark> remarks(int most) {
        return db.sql("select * from site_vote where comment <> '' order by cast_at desc limit :most")
                .param("most", most)
                .query((row, _) -> new Remark(
                        row.getString("page"),
                        row.getString("lang"),
                        row.getBoolean("useful"),
                        row.getString("comment"),
                        row.getObject("cast_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    long count(String page, boolean useful) {
        return db.sql("select count(*) from site_vote where page = :page and useful = :useful")
                .param("page", page)
                .param("useful", useful)
                .query(Long.class)
                .single();
    }
}
