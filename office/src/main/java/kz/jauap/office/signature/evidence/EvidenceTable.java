package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Indication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `signature_evidence`, `signature_examination` and `signature_crl`: rows are only ever added.
@Component
class EvidenceTable {
    record Row(UUID id, Instant keptAt, Bytes presented, Bytes document, Bytes cms) {}

    record Examined(int ordinal, Instant examinedAt, Bytes report) {}

    private final JdbcClient database;

    EvidenceTable(JdbcClient database) {
        this.database = database;
    }

    /// Adds a row unless the same signature over the same document is there already.
    boolean add(Row row, String domain, String documentHash, String cmsHash) {
        return database.sql("""
                insert into signature_evidence
                  (id, kept_at, domain, presented, document, document_hash, cms, cms_hash)
                values (:id, :keptAt, :domain, :presented, :document, :documentHash, :cms, :cmsHash)
                on conflict (cms_hash, document_hash) do nothing
                """)
                        .param("id", row.id())
                        .param("keptAt", row.keptAt().atOffset(ZoneOffset.UTC))
                        .param("domain", domain)
                        .param("presented", row.presented().array())
                        .param("document", row.document().array())
                        .param("documentHash", documentHash)
                        .param("cms", row.cms().array())
                        .param("cmsHash", cmsHash)
                        .update()
                == 1;
    }

    Optional<UUID> find(String documentHash, String cmsHash) {
        return database.sql("select id from signature_evidence where cms_hash = :cms and document_hash = :document")
                .param("cms", cmsHash)
                .param("document", documentHash)
                .query(UUID.class)
                .optional();
    }

    Optional<Row> row(UUID id) {
        return database.sql("select kept_at, presented, document, cms from signature_evidence where id = :id")
                .param("id", id)
                .query((row, _) -> new Row(
                        id,
                        row.getTimestamp("kept_at").toInstant(),
                        Bytes.of(row.getBytes("presented")),
                        Bytes.of(row.getBytes("document")),
                        Bytes.of(row.getBytes("cms"))))
                .optional();
    }

    void examined(UUID evidence, Instant at, String indication, Bytes report, List<String> crls) {
        database.sql("""
                insert into signature_examination (evidence, ordinal, examined_at, indication, report, crls)
                select :evidence, coalesce(max(ordinal), 0) + 1, :at, :indication, :report, :crls
                from signature_examination where evidence = :evidence
                """)
                .param("evidence", evidence)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("indication", indication)
                .param("report", report.array())
                .param("crls", crls.toArray(String[]::new))
                .update();
    }

    List<Examined> examinations(UUID evidence) {
        return database.sql("""
                select ordinal, examined_at, report from signature_examination
                where evidence = :evidence order by ordinal
                """)
                .param("evidence", evidence)
                .query((row, _) -> new Examined(
                        row.getInt("ordinal"),
                        row.getTimestamp("examined_at").toInstant(),
                        Bytes.of(row.getBytes("report"))))
                .list();
    }

    /// What the newest examination of each said.
    Map<UUID, Indication> newest(Collection<UUID> evidences) {
        return database
                .sql("""
                select distinct on (evidence) evidence, indication from signature_examination
                where evidence = any (:evidences) order by evidence, ordinal desc
                """)
                .param("evidences", evidences.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("evidence", UUID.class), Indication.valueOf(row.getString("indication"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Evidence whose newest examination left something open, the longest unexamined first.
    List<UUID> unsettled(int most) {
        return database.sql("""
                select evidence from signature_examination newest
                where indication = 'INDETERMINATE' and not exists (
                  select from signature_examination later
                  where later.evidence = newest.evidence and later.ordinal > newest.ordinal)
                order by examined_at limit :most
                """)
                .param("most", most)
                .query((row, _) -> row.getObject("evidence", UUID.class))
                .list();
    }

    /// Keeps a list that is not kept yet; one may have twenty megabytes.
    void keepCrl(Bytes crl) {
        if (database.sql("select exists (select from signature_crl where hash = :hash)")
                .param("hash", crl.sha256())
                .query(Boolean.class)
                .single()) {
            return;
        }
        database.sql("insert into signature_crl (hash, content) values (:hash, :content) on conflict do nothing")
                .param("hash", crl.sha256())
                .param("content", crl.array())
                .update();
    }

    Bytes crl(String hash) {
        return Bytes.of(database.sql("select content from signature_crl where hash = :hash")
                .param("hash", hash)
                .query(byte[].class)
                .single());
    }
}
