package kz.jauap.office.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The votes on pages, one per ballot and page.
@Component
class VoteTable {
    private final JdbcClient db;

    VoteTable(JdbcClient db) {
        this.db = db;
    }

    void cast(String page, Ballot ballot, boolean useful, Instant at) {
        db.sql("""
                        insert into site_vote (page, ballot, useful, cast_at) values (:page, :ballot, :useful, :at)
                        on conflict (page, ballot) do update set useful = excluded.useful, cast_at = excluded.cast_at
                        """)
                .param("page", page)
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

    long count(String page, boolean useful) {
        return db.sql("select count(*) from site_vote where page = :page and useful = :useful")
                .param("page", page)
                .param("useful", useful)
                .query(Long.class)
                .single();
    }
}
