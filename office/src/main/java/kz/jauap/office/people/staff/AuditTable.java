package kz.jauap.office.people.staff;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.AuditDeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_audit`, which is only ever added to.
@Repository
public class AuditTable {
    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One line of the audit: who did what to which subject, when, from which address.
    public record Line(long id, Instant at, Optional<Long> officer, AuditDeed deed, String subject, String address) {}

    public void insert(Instant at, Optional<Long> officer, AuditDeed deed, String subject, String address) {
        jdbc.sql("""
                INSERT INTO people_audit (at, officer, deed, subject, address)
                VALUES (:at, :officer, :deed, :subject, :address)""")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("officer", officer.orElse(null))
                .param("deed", deed.name())
                .param("subject", subject)
                .param("address", address)
                .update();
    }

    /// The newest lines below `before`, of one official or of all.
    public List<Line> newest(long before, Optional<Long> officer, int count) {
        return jdbc.sql("""
                SELECT * FROM people_audit
                WHERE id < :before AND (:officer::bigint IS NULL OR officer = :officer)
                ORDER BY id DESC LIMIT :count""")
                .param("before", before)
                .param("officer", officer.orElse(null))
                .param("count", count)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("officer") == null ? Optional.empty() : Optional.of(row.getLong("officer")),
                        AuditDeed.valueOf(row.getString("deed")),
                        row.getString("subject"),
                        row.getString("address")))
                .list();
    }
}
