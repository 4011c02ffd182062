package kz.jauap.office.site.typo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Vault;
import kz.jauap.office.look.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mistakes readers have reported; the same one is kept once.
@Component
class TypoTable {
    private static final int SHOWN = 200;

    private static final String CONTACT = "site_typo.contact";

    private final JdbcClient db;
    private final Vault vault;

    TypoTable(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    void add(TypoReport report, Lang lang, Instant at) {
        db.sql("""
                        insert into site_typo (page, lang, quote, comment, contact, reported_at)
                        values (:page, :lang, :quote, :comment, :contact, :at)
                        on conflict (page, lang, md5(quote), md5(comment)) do nothing
                        """)
                .param("page", report.page())
                .param("lang", lang.tag())
                .param("quote", report.quote())
                .param("comment", report.comment())
                .param("contact", report.contact().isEmpty() ? new byte[0] : vault.seal(CONTACT, report.contact()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Typo> newest() {
        return db.sql("select * from site_typo order by done_at is not null, id desc limit :shown")
                .param("shown", SHOWN)
                .query(this::typo)
                .list();
    }

    Optional<Typo> find(long id) {
        return db.sql("select * from site_typo where id = :id")
                .param("id", id)
                .query(this::typo)
                .optional();
    }

    void close(long id, String answer, long editor, Instant at) {
        db.sql("""
                        update site_typo set done_at = :at, answer = :answer, answered_by = :editor
                        where id = :id and done_at is null""")
                .param("id", id)
                .param("answer", answer)
                .param("editor", editor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those who left an address and do not know yet what became of their report.
    List<Typo> untold() {
        return db.sql("""
                        select * from site_typo where done_at is not null and told_at is null and octet_length(contact) > 0 order by id
                        limit 50""").query(this::typo).list();
    }

    /// Told or not to be reached: his address is forgotten.
    void told(long id, Instant at) {
        db.sql("update site_typo set told_at = :at, contact = ''::bytea where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Typo typo(ResultSet row, int number) throws SQLException {
        return new Typo(
                row.getLong("id"),
                row.getString("page"),
                row.getString("lang"),
                row.getString("quote"),
                row.getString("comment"),
                opened(row.getBytes("contact")),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                instant(row, "done_at"),
                instant(row, "told_at"));
    }

    private String opened(byte[] contact) {
        return contact.length == 0 ? "" : vault.open(CONTACT, contact);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
