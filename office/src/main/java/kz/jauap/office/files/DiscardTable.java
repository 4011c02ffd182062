package kz.jauap.office.files;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `files_discarded`.
@Repository
class DiscardTable {
    private final JdbcClient sql;

    DiscardTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String hash, Instant brought, Instant now) {
        sql.sql("""
                insert into files_discarded (hash, brought_at, discarded_at) values (?, ?, ?)
                on conflict (hash) do update
                set brought_at = excluded.brought_at, discarded_at = excluded.discarded_at""").params(hash, stamp(brought), stamp(now)).update();
    }

    /// What was let go before a moment, the longest ago first.
    List<String> before(Instant moment, int most) {
        return sql.sql("select hash from files_discarded where discarded_at <= ? order by discarded_at limit ?")
                .params(stamp(moment), most)
                .query((row, _) -> row.getString("hash"))
                .list();
    }

    /// When a content that was let go before a moment had been brought last; nobody else takes it up until the
    /// transaction ends.
    Optional<Instant> hold(String hash, Instant moment) {
        return sql.sql("""
                select brought_at from files_discarded where hash = ? and discarded_at <= ?
                for update skip locked""")
                .params(hash, stamp(moment))
                .query((row, _) ->
                        row.getObject("brought_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void delete(String hash) {
        sql.sql("delete from files_discarded where hash = ?").param(hash).update();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
