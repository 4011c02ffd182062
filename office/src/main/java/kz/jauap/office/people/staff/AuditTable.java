package kz.jauap.office.people.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.people.Audit.Written;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.AuditLine.Narrowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_audit`, which is only ever added to.
@Repository
public class AuditTable {
    private final JdbcClient jdbc;

    AuditTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(
            Instant at, Optional<Long> officer, AuditDeed deed, String subject, String address, Change change) {
        jdbc.sql("""
                INSERT INTO people_audit (at, officer, deed, subject, address, prior, later, reason)
                VALUES (:at, :officer, :deed, :subject, :address, :prior, :later, :reason)""")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("officer", officer.orElse(null))
                .param("deed", deed.name())
                .param("subject", subject)
                .param("address", address)
                .param("prior", change.prior())
                .param("later", change.later())
                .param("reason", change.reason())
                .update();
    }

    /// The newest lines that a reader asked for.
    public List<AuditLine> newest(Narrowed narrowed, int count) {
        return jdbc.sql("""
                SELECT * FROM people_audit
                WHERE id < :before AND (:officer::bigint IS NULL OR officer = :officer)
                  AND (:deed::text IS NULL OR deed = :deed)
                  AND (:subject::text IS NULL OR subject = :subject OR starts_with(subject, :subject || ' '))
                ORDER BY id DESC LIMIT :count""")
                .param("before", narrowed.before())
                .param("officer", narrowed.officer().orElse(null))
                .param("deed", narrowed.deed().map(AuditDeed::name).orElse(null))
                .param("subject", narrowed.subject().orElse(null))
                .param("count", count)
                .query((row, n) -> line(row))
                .list();
    }

    /// When each official last signed in, as far as he ever did.
    public Map<Long, Instant> lastSignedIn() {
        var last = new HashMap<Long, Instant>();
        jdbc.sql("""
                SELECT o.id, a.at FROM people_officer o CROSS JOIN LATERAL (
                    SELECT at FROM people_audit WHERE officer = o.id AND deed = 'SIGNED_IN'
                    ORDER BY people_audit.id DESC LIMIT 1) a""")
                .query((row, _) -> last.put(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return Map.copyOf(last);
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("officer") == null ? Optional.empty() : Optional.of(row.getLong("officer")),
                AuditDeed.valueOf(row.getString("deed")),
                row.getString("subject"),
                row.getString("address"),
                new Change(row.getString("prior"), row.getString("later"), row.getString("reason")));
    }

    /// Rows after an id as they lie there, whatever stands in them.
    public List<Written> written(long after, int limit) {
        return jdbc.sql("SELECT * FROM people_audit WHERE id > :after ORDER BY id LIMIT :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Written(
                        row.getLong("id"),
                        List.of(
                                row.getObject("at", OffsetDateTime.class)
                                        .toInstant()
                                        .toString(),
                                row.getObject("officer") == null ? "" : row.getString("officer"),
                                row.getString("deed"),
                                row.getString("subject"),
                                row.getString("address"),
                                row.getString("prior"),
                                row.getString("later"),
                                row.getString("reason"))))
                .list();
    }
}
