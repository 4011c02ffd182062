package kz.jauap.office.people.staff;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_link`: links that work once, by the hash of their secret.
@Repository
public class LinkTable {
    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a link is for.
    public enum Purpose {
        SETUP,
        PASSWORD
    }

    /// Makes a link and takes the force of earlier ones for the same purpose and official.
    public void insert(byte[] hash, Purpose purpose, Optional<Long> officer, Instant expires) {
        jdbc.sql("""
                DELETE FROM people_link
                WHERE purpose = :purpose AND officer IS NOT DISTINCT FROM :officer::bigint AND used_at IS NULL""")
                .param("purpose", purpose.name())
                .param("officer", officer.orElse(null))
                .update();
        jdbc.sql("""
                INSERT INTO people_link (hash, purpose, officer, expires)
                VALUES (:hash, :purpose, :officer, :expires)""")
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("officer", officer.orElse(null))
                .param("expires", OffsetDateTime.ofInstant(expires, ZoneOffset.UTC))
                .update();
    }

    /// Whether a link still works.
    public boolean works(byte[] hash, Purpose purpose, Instant now) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM people_link
                WHERE hash = :hash AND purpose = :purpose AND used_at IS NULL AND expires > :now)""")
                .param("hash", hash)
                .param("purpose", purpose.name())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// Uses a link up; false when it does not work, or somebody else is using it at this moment.
    public boolean use(byte[] hash, Purpose purpose, Instant now) {
        return jdbc.sql("""
                UPDATE people_link SET used_at = :now
                WHERE hash = :hash AND purpose = :purpose AND used_at IS NULL AND expires > :now""")
                        .param("hash", hash)
                        .param("purpose", purpose.name())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Whose password a link sets.
    public Optional<Long> officer(byte[] hash) {
        return jdbc.sql("SELECT officer FROM people_link WHERE hash = :hash AND officer IS NOT NULL")
                .param("hash", hash)
                .query((row, n) -> row.getLong("officer"))
                .optional();
    }
}
