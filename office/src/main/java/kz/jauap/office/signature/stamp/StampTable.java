package kz.jauap.office.signature.stamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.certificate.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `signature_stamp`: rows are never taken away, and a token that came is never changed.
@Component
class StampTable {
    /// A signature value that waits for its time-stamp.
    record Waiting(Bytes value, Scheme scheme, int tries) {}

    private final JdbcClient database;

    StampTable(JdbcClient database) {
        this.database = database;
    }

    void add(Waiting waiting, Instant now) {
        database.sql("""
                insert into signature_stamp (value_hash, value, scheme, asked_at, due_at)
                values (:hash, :value, :scheme, :now, :now) on conflict (value_hash) do nothing
                """)
                .param("hash", waiting.value().sha256())
                .param("value", waiting.value().array())
                .param("scheme", waiting.scheme().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Waiting> due(Instant now, int most) {
        return database.sql("""
                select value, scheme, tries from signature_stamp
                where token is null and due_at <= :now order by due_at, asked_at limit :most
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> new Waiting(
                        Bytes.of(row.getBytes("value")), Scheme.valueOf(row.getString("scheme")), row.getInt("tries")))
                .list();
    }

    void postpone(Waiting waiting, Instant due) {
        database.sql("""
                update signature_stamp set tries = tries + 1, due_at = :due where value_hash = :hash and token is null
                """)
                .param("hash", waiting.value().sha256())
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    void stamped(Waiting waiting, Stamp stamp) {
        database.sql("""
                update signature_stamp set token = :token, stamped_at = :at, stamped_by = :by
                where value_hash = :hash and token is null
                """)
                .param("hash", waiting.value().sha256())
                .param("token", stamp.token().array())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by())
                .update();
    }

    /// Whether a time-stamp was asked for that has not come.
    boolean waits(String valueHash) {
        return database.sql("""
                select exists (select from signature_stamp where value_hash = :hash and token is null)
                """).param("hash", valueHash).query(Boolean.class).single();
    }

    Optional<Stamp> of(String valueHash) {
        return Optional.ofNullable(of(List.of(valueHash)).get(valueHash));
    }

    Map<String, Stamp> of(Collection<String> valueHashes) {
        return database
                .sql("""
                select value_hash, token, stamped_at, stamped_by from signature_stamp
                where value_hash = any(:hashes) and token is not null
                """)
                .param("hashes", valueHashes.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("value_hash"), stamp(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                Bytes.of(row.getBytes("token")),
                row.getTimestamp("stamped_at").toInstant(),
                row.getString("stamped_by"));
    }
}
