package kz.jauap.office.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mistakes readers have reported; the same one is kept once.
@Component
class TypoTable {
    private static final int SHOWN = 200;

    private final JdbcClient db;

    TypoTable(JdbcClient db) {
        this.db = db;
    }

    void add(String page, Lang lang, String quote, String comment, Instant at) {
        db.sql("""
                        insert into site_typo (page, lang, quote, comment, reported_at)
                        values (:page, :lang, :quote, :comment, :at)
                        on conflict (page, lang, md5(quote), md5(comment)) do nothing
                        """)
                .param("page", page)
                .param("lang", lang.tag())
                .param("quote", quote)
                .param("comment", comment)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Typo> newest() {
        return db.sql("select * from site_typo order by done_at is not null, id desc limit :shown")
                .param("shown", SHOWN)
                .query(TypoTable::typo)
                .list();
    }

    void done(long id, Instant at) {
        db.sql("update site_typo set done_at = :at where id = :id and done_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Typo typo(ResultSet row, int number) throws SQLException {
        var done = Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class));
        return new Typo(
                row.getLong("id"),
                row.getString("page"),
                row.getString("lang"),
                row.getString("quote"),
                row.getString("comment"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                done.map(OffsetDateTime::toInstant));
    }
}
