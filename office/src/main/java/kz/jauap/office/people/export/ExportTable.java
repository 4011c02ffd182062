package kz.jauap.office.people.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Vault;
import kz.jauap.office.people.export.Export.Decided;
import kz.jauap.office.people.export.Export.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_export`.
@Repository
class ExportTable {
    private static final String ADDRESS = "people_export.address";
    private static final int SHOWN = 100;

    private final JdbcClient sql;
    private final Vault vault;

    ExportTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    long add(ExportAddress address, String reason, long by, Instant at) {
        return sql.sql("""
                        insert into people_export (address, reason, asked_by, asked_at)
                        values (?, ?, ?, ?) returning id""")
                .param(vault.seal(ADDRESS, address.path()))
                .param(reason)
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// The newest first.
    List<Export> all() {
        return sql.sql("select * from people_export order by id desc limit ?")
                .param(SHOWN)
                .query((row, _) -> export(row))
                .list();
    }

    /// Those that wait for a second person, the oldest first.
    List<Export> waiting() {
        return sql.sql("select * from people_export where decision is null order by id")
                .query((row, _) -> export(row))
                .list();
    }

    /// Those of one official that were let out after a moment.
    List<Export> letOut(long by, Instant after) {
        return sql.sql("""
                        select * from people_export
                        where asked_by = ? and decision <> 'REFUSED' and decided_at > ? order by id desc""")
                .param(by)
                .param(after.atOffset(ZoneOffset.UTC))
                .query((row, _) -> export(row))
                .list();
    }

    /// The one that waits, held until the transaction ends.
    Optional<Export> held(long id) {
        return sql.sql("select * from people_export where id = ? and decision is null for update")
                .param(id)
                .query((row, _) -> export(row))
                .optional();
    }

    void decide(long id, Decided decided) {
        sql.sql("update people_export set decided_by = ?, decided_at = ?, decision = ? where id = ?")
                .param(decided.by())
                .param(decided.at().atOffset(ZoneOffset.UTC))
                .param(decided.decision().name())
                .param(id)
                .update();
    }

    private Export export(ResultSet row) throws SQLException {
        Optional<Decided> decided = row.getString("decision") == null
                ? Optional.empty()
                : Optional.of(new Decided(
                        row.getLong("decided_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        Decision.valueOf(row.getString("decision"))));
        return new Export(
                row.getLong("id"),
                ExportAddress.read(vault.open(ADDRESS, row.getBytes("address"))).orElseThrow(),
                row.getString("reason"),
                row.getLong("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decided);
    }
}
