package kz.jauap.office.site.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.site.text.Wording.Mark;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `site_wording`: every version of every text that an editor has written or confirmed.
@Component
class WordingTable {
    private final JdbcClient db;

    WordingTable(JdbcClient db) {
        this.db = db;
    }

    long add(String key, Lang lang, String text, String base, String note, Mark written) {
        return db.sql("""
                        insert into site_wording (key, lang, text, base, note, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(key)
                .param(lang.tag())
                .param(text)
                .param(base)
                .param(note)
                .param(written.officer())
                .param(at(written.at()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    void submit(long id, Instant now) {
        db.sql(
                        "update site_wording set submitted_at = ? where id = ? and submitted_at is null and published_at is null")
                .param(at(now))
                .param(id)
                .update();
    }

    void publish(long id, Mark mark) {
        mark(
                id,
                mark,
                "update site_wording set published_by = ?, published_at = ? where id = ? and published_at is null");
    }

    void check(long id, Mark mark) {
        mark(id, mark, "update site_wording set checked_by = ?, checked_at = ? where id = ? and checked_at is null");
    }

    private void mark(long id, Mark mark, String sql) {
        db.sql(sql).param(mark.officer()).param(at(mark.at())).param(id).update();
    }

    Optional<Wording> find(long id) {
        return db.sql("select * from site_wording where id = ?")
                .param(id)
                .query((row, _) -> wording(row))
                .optional();
    }

    /// All versions of a text, newest first.
    List<Wording> of(String key) {
        return db.sql("select * from site_wording where key = ? order by id desc")
                .param(key)
                .query((row, _) -> wording(row))
                .list();
    }

    /// The version of each text and language that was published last.
    List<Wording> inForce() {
        return db.sql("""
                        select distinct on (key, lang) * from site_wording where published_at is not null
                        order by key, lang, published_at desc, id desc""").query((row, _) -> wording(row)).list();
    }

    /// What waits: the newest version of each text and language, where it is not published.
    List<Wording> waiting() {
        return db.sql("""
                        select * from (select distinct on (key, lang) * from site_wording order by key, lang, id desc) newest
                        where published_at is null order by submitted_at is null, id""").query((row, _) -> wording(row)).list();
    }

    /// A number that grows with everything published or checked.
    long turn() {
        return db.sql("select count(published_at) + count(checked_at) from site_wording")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getLong("id"),
                row.getString("key"),
                Lang.of(row.getString("lang")).orElseThrow(),
                row.getString("text"),
                row.getString("base"),
                row.getString("note"),
                mark(row, "written").orElseThrow(),
                instant(row, "submitted_at"),
                mark(row, "published"),
                mark(row, "checked"));
    }

    private static Optional<Mark> mark(ResultSet row, String what) throws SQLException {
        long by = row.getLong(what + "_by");
        return instant(row, what + "_at").map(at -> new Mark(by, at));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
