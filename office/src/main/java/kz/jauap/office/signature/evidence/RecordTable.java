package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `signature_record` and `signature_renewal`: rows are only ever added.
@Component
class RecordTable {
    private final JdbcClient database;

    RecordTable(JdbcClient database) {
        this.database = database;
    }

    /// Evidence without a record since a time, the oldest first.
    List<UUID> due(Instant since, int most) {
        return database.sql("""
                select id from signature_evidence evidence
                where not exists (
                  select from signature_record record
                  where record.evidence = evidence.id and record.stamped_at > :since)
                order by kept_at limit :most
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    List<EvidenceRecord> of(UUID evidence) {
        return database.sql("""
                select ordinal, manifest, record, stamped_at, stamped_by from signature_record
                where evidence = :evidence order by ordinal
                """)
                .param("evidence", evidence)
                .query((row, _) -> new EvidenceRecord(
                        row.getInt("ordinal"),
                        Bytes.of(row.getBytes("manifest")),
                        Bytes.of(row.getBytes("record")),
                        row.getTimestamp("stamped_at").toInstant(),
                        row.getString("stamped_by")))
                .list();
    }

    void add(UUID evidence, EvidenceRecord record) {
        database.sql("""
                insert into signature_record (evidence, ordinal, manifest, record, stamped_at, stamped_by)
                values (:evidence, :ordinal, :manifest, :record, :at, :by) on conflict do nothing
                """)
                .param("evidence", evidence)
                .param("ordinal", record.ordinal())
                .param("manifest", record.manifest().array())
                .param("record", record.record().array())
                .param("at", record.stampedAt().atOffset(ZoneOffset.UTC))
                .param("by", record.stampedBy())
                .update();
    }

    void report(Renewal renewal) {
        database.sql("""
                insert into signature_renewal (at, stamped, broken, trouble)
                values (:at, :stamped, :broken, :trouble)
                """)
                .param("at", renewal.at().atOffset(ZoneOffset.UTC))
                .param("stamped", renewal.stamped())
                .param("broken", renewal.broken().toArray(UUID[]::new))
                .param("trouble", renewal.trouble())
                .update();
    }

    List<Renewal> reports(int most) {
        return database.sql("select at, stamped, broken, trouble from signature_renewal order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> new Renewal(
                        row.getTimestamp("at").toInstant(),
                        row.getInt("stamped"),
                        List.of((UUID[]) row.getArray("broken").getArray()),
                        row.getString("trouble")))
                .list();
    }
}
