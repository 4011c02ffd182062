package kz.jauap.office.registry.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_arrival`.
@Component
class ArrivalTable implements SealedColumns {
    private static final String REASON = "registry_arrival.reason";

    private final JdbcClient sql;
    private final Vault vault;

    ArrivalTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(REASON);
    }

    /// Writes an arrival down; one that was returned to its sender is taken up again with his new words.
    void add(
            Channel door,
            String foreignId,
            Arrival.Sort sort,
            Instant at,
            LocalDate day,
            byte[] payload,
            Instant next) {
        sql.sql("""
                insert into registry_arrival (door, foreign_id, sort, received_at, day, payload, next_try_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (door, foreign_id) do update
                set payload = excluded.payload, ending = 'WAITING', why = '', ended_at = null, tries = 0,
                  next_try_at = excluded.next_try_at
                where registry_arrival.ending = 'CLOSED' and registry_arrival.why = 'RETURNED'""")
                .param(door.name())
                .param(foreignId)
                .param(sort.name())
                .param(stamp(at))
                .param(day)
                .param(payload)
                .param(stamp(next))
                .update();
    }

    Optional<Arrival> find(Channel door, String foreignId) {
        return sql.sql("select * from registry_arrival where door = ? and foreign_id = ?")
                .param(door.name())
                .param(foreignId)
                .query((row, _) -> read(row))
                .optional();
    }

    /// The words of what has no end yet; to be closed.
    Stream<byte[]> endless() {
        return sql
                .sql(
                        "select payload from registry_arrival where ending in ('WAITING', 'PARKED') and payload is not null")
                .query((row, _) -> row.getBytes("payload"))
                .stream();
    }

    Optional<Arrival> find(long id) {
        return sql.sql("select * from registry_arrival where id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// The next one that is due; nobody else takes it up until the lease is over.
    Optional<Arrival> claim(Instant now, Instant lease) {
        return sql.sql("""
                        update registry_arrival set tries = tries + 1, next_try_at = ?
                        where id = (select id from registry_arrival where ending = 'WAITING' and next_try_at <= ?
                          order by next_try_at, id limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<byte[]> payload(long id) {
        return sql.sql("select payload from registry_arrival where id = ? and payload is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /// Ends what waits. The end is written again from the journal should the machine lose it, so it need not be forced.
    void end(long id, Ending ending, String why, @Nullable UUID appeal, Instant at) {
        sql.sql("set local synchronous_commit to off").update();
        sql.sql("""
                update registry_arrival set ending = ?, why = ?, appeal = ?, ended_at = ?
                where id = ? and ending = 'WAITING'""")
                .param(ending.name())
                .param(why)
                .param(appeal)
                .param(stamp(at))
                .param(id)
                .update();
    }

    /// A clerk's decision on what is kept aside.
    ///
    /// @return whether it still was
    boolean decide(long id, Ending ending, String why, Urgency urgency, long officer, String reason, Instant at) {
        return sql.sql("""
                        update registry_arrival set ending = ?, why = ?, ended_at = ?, decided_by = ?, reason = ?, urgent = ?, tries = 0,
                          next_try_at = ? where id = ? and ending = 'PARKED'""")
                        .param(ending.name())
                        .param(why)
                        .param(ending == Ending.WAITING ? null : stamp(at))
                        .param(officer)
                        .param(vault.sealWords(REASON, reason))
                        .param(urgency == Urgency.THREAT)
                        .param(stamp(at))
                        .param(id)
                        .update()
                == 1;
    }

    void later(long id, Instant next, String fault) {
        sql.sql("update registry_arrival set next_try_at = ?, why = ? where id = ? and ending = 'WAITING'")
                .param(stamp(next))
                .param(fault)
                .param(id)
                .update();
    }

    /// Empties what was ended before a moment and is not needed any more.
    int erase(Instant before) {
        return sql.sql("""
                        update registry_arrival set payload = null
                        where payload is not null and ended_at < ? and ending not in ('WAITING', 'PARKED')""").param(stamp(before)).update();
    }

    List<Arrival> closed(Why why, LocalDate from, LocalDate to, int most) {
        return sql.sql("select * from registry_arrival where ending = 'CLOSED' and why = ? and sort = 'PERSON'"
                        + " and day between ? and ? order by id desc limit ?")
                .params(why.name(), from, to, most)
                .query((row, _) -> read(row))
                .list();
    }

    List<Arrival> parked(int most) {
        return sql.sql("select * from registry_arrival where ending = 'PARKED' order by id limit ?")
                .param(most)
                .query((row, _) -> read(row))
                .list();
    }

    static Arrival read(ResultSet row) throws SQLException {
        return new Arrival(
                row.getLong("id"),
                Channel.valueOf(row.getString("door")),
                row.getString("foreign_id"),
                Arrival.Sort.valueOf(row.getString("sort")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Ending.valueOf(row.getString("ending")),
                row.getString("why"),
                Optional.ofNullable(row.getObject("appeal", UUID.class)).map(AppealId::new),
                row.getInt("tries"),
                row.getObject("decided_by") != null,
                row.getBoolean("urgent"));
    }

    static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
