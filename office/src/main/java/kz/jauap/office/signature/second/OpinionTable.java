package kz.jauap.office.signature.second;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.signature.Indication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `signature_opinion`: rows are only ever added.
@Component
class OpinionTable {
    /// A disagreement, before the document's name is looked up.
    record Differing(UUID evidence, Instant at, Indication ours, Verdict theirs, String said) {}

    private final JdbcClient database;

    OpinionTable(JdbcClient database) {
        this.database = database;
    }

    /// Evidence kept since a time, of which no opinion has been got, the oldest first.
    List<UUID> unheard(Instant since, int most) {
        return database.sql("""
                select id from signature_evidence evidence
                where kept_at > :since
                  and not exists (select from signature_opinion opinion where opinion.evidence = evidence.id)
                order by kept_at limit :most
                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void add(UUID evidence, Instant at, Opinion opinion) {
        database.sql("""
                insert into signature_opinion (evidence, heard_at, verdict, said)
                values (:evidence, :at, :verdict, :said) on conflict do nothing
                """)
                .param("evidence", evidence)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("verdict", opinion.verdict().name())
                .param("said", opinion.said())
                .update();
    }

    /// Where the newest examination of ours settled the matter otherwise, the newest first.
    List<Differing> differing(int most) {
        return database.sql("""
                select opinion.evidence, heard_at, verdict, said, indication
                from signature_opinion opinion
                join lateral (
                  select indication from signature_examination examination
                  where examination.evidence = opinion.evidence order by ordinal desc limit 1) newest on true
                where indication <> 'INDETERMINATE' and indication <> verdict
                order by heard_at desc limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Differing(
                        row.getObject("evidence", UUID.class),
                        row.getTimestamp("heard_at").toInstant(),
                        Indication.valueOf(row.getString("indication")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("said")))
                .list();
    }
}
