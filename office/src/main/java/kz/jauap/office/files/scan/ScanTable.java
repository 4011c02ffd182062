package kz.jauap.office.files.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `files_scan`.
@Component
class ScanTable implements SealedColumns {
    private static final String RELEASE_REASON = "files_scan.release_reason";
    private final JdbcClient sql;
    private final Vault vault;

    ScanTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(RELEASE_REASON);
    }

    /// Puts every attached content in the queue that is not there yet.
    void gather(Instant now) {
        sql.sql("""
                insert into files_scan (hash, state, since, next_at)
                select distinct a.hash, 'UNSCANNED', cast(? as timestamptz), cast(? as timestamptz)
                from files_attachment a where not exists (select 1 from files_scan s where s.hash = a.hash)
                on conflict do nothing""").param(stamp(now)).param(stamp(now)).update();
    }

    void add(String hash, Instant now) {
        sql.sql(
                        "insert into files_scan (hash, state, since, next_at) values (?, 'UNSCANNED', ?, ?) on conflict do nothing")
                .param(hash)
                .param(stamp(now))
                .param(stamp(now))
                .update();
    }

    /// The next one that is due; nobody else takes it up until the lease is over.
    Optional<Scan> claim(Instant now, Instant lease) {
        return sql.sql("""
                        update files_scan set tries = tries + 1, next_at = ?
                        where hash = (select hash from files_scan where state = 'UNSCANNED' and next_at <= ?
                          order by next_at, since limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    void settle(String hash, Scan.State state, String reason, Instant at) {
        sql.sql("update files_scan set state = ?, reason = ?, scanned_at = ? where hash = ? and state = 'UNSCANNED'")
                .param(state.name())
                .param(reason)
                .param(stamp(at))
                .param(hash)
                .update();
    }

    void later(String hash, String reason, Instant next) {
        sql.sql("update files_scan set reason = ?, next_at = ? where hash = ? and state = 'UNSCANNED'")
                .param(reason)
                .param(stamp(next))
                .param(hash)
                .update();
    }

    /// Lets a content out.
    ///
    /// @return whether it was held back until now
    boolean release(String hash, long officer, Instant at, String reason) {
        return sql.sql("""
                        update files_scan set released_by = ?, released_at = ?, release_reason = ?
                        where hash = ? and state <> 'CLEAN' and released_at is null""")
                        .param(officer)
                        .param(stamp(at))
                        .param(vault.sealWords(RELEASE_REASON, reason))
                        .param(hash)
                        .update()
                == 1;
    }

    List<Scan> of(Collection<String> hashes) {
        return sql.sql("select * from files_scan where hash = any (?)")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    private Scan read(ResultSet row) throws SQLException {
        OffsetDateTime released = row.getObject("released_at", OffsetDateTime.class);
        return new Scan(
                row.getString("hash"),
                Scan.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("tries"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                released == null
                        ? Optional.empty()
                        : Optional.of(new Scan.Released(
                                row.getLong("released_by"),
                                released.toInstant(),
                                vault.openWords(RELEASE_REASON, row.getString("release_reason")))));
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
