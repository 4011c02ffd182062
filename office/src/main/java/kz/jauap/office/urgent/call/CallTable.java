package kz.jauap.office.urgent.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables `urgent_call` and `urgent_attempt`.
@Component
class CallTable {
    private final JdbcClient sql;

    CallTable(JdbcClient sql) {
        this.sql = sql;
    }

    void queue(long alarm, int step, long officer, Call.Way way, Call.State state, Instant at) {
        sql.sql("""
                insert into urgent_call (alarm, step, officer, way, state, queued_at, next_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(alarm)
                .param(step)
                .param(officer)
                .param(way.name())
                .param(state.name())
                .param(stamp(at))
                .param(stamp(at))
                .update();
    }

    /// The next one that is due; nobody else carries it until the lease is over.
    Optional<Call> claim(Instant now, Instant lease) {
        return sql.sql("""
                        update urgent_call set state = 'UNDER_WAY', tries = tries + 1, next_at = ?
                        where id = (select id from urgent_call
                          where state in ('QUEUED', 'UNDER_WAY') and next_at <= ?
                          order by next_at, id limit 1 for update skip locked)
                        returning *""")
                .param(stamp(lease))
                .param(stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    /// Writes down what became of a try.
    void tried(Call call, Call.State state, Instant at, Instant next, String outcome) {
        sql.sql("insert into urgent_attempt (call, at, outcome) values (?, ?, ?)")
                .param(call.id())
                .param(stamp(at))
                .param(outcome)
                .update();
        sql.sql("update urgent_call set state = ?, next_at = ? where id = ?")
                .param(state.name())
                .param(stamp(next))
                .param(call.id())
                .update();
    }

    /// Nobody need be called any more over alarms that were taken or have ended.
    void forget() {
        sql.sql("""
                update urgent_call c set state = 'NEEDLESS' from urgent_alarm a
                where a.id = c.alarm and c.state = 'QUEUED' and (a.taken_at is not null or a.ended_at is not null)""").update();
    }

    List<Call> of(long alarm) {
        return sql.sql("select * from urgent_call where alarm = ? order by step, id")
                .param(alarm)
                .query((row, _) -> read(row))
                .list();
    }

    List<Call.Attempt> attempts(long alarm) {
        return sql.sql("""
                        select t.call, t.at, t.outcome from urgent_attempt t join urgent_call c on c.id = t.call
                        where c.alarm = ? order by t.id""")
                .param(alarm)
                .query((row, _) -> new Call.Attempt(row.getLong("call"), instant(row, "at"), row.getString("outcome")))
                .list();
    }

    private static Call read(ResultSet row) throws SQLException {
        return new Call(
                row.getLong("id"),
                row.getLong("alarm"),
                row.getInt("step"),
                row.getLong("officer"),
                Call.Way.valueOf(row.getString("way")),
                Call.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                instant(row, "next_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
