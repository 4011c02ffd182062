package kz.jauap.office.urgent.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `urgent_alarm`. Reading the same entry twice changes nothing.
@Component
class AlarmTable {
    private final JdbcClient sql;

    AlarmTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Raises the alarm by an entry, unless it rings over that case already.
    void raise(Journaled entry, Alarm.Cause cause, Instant receivedAt) {
        sql.sql("""
                insert into urgent_alarm (appeal, body, position, cause, received_at, raised_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(entry.appeal().value())
                .param(entry.body().value())
                .param(entry.position())
                .param(cause.name())
                .param(stamp(receivedAt))
                .param(stamp(entry.at()))
                .update();
    }

    void taken(AppealId appeal, Instant at, long officer) {
        sql.sql("""
                update urgent_alarm set taken_at = ?, taken_by = ?
                where appeal = ? and (ended_at is null or ended_at = ?) and taken_at is null""")
                .param(stamp(at))
                .param(officer)
                .param(appeal.value())
                .param(stamp(at))
                .update();
    }

    void sent(AppealId appeal, Instant at) {
        sql.sql("update urgent_alarm set sent_at = ? where appeal = ? and ended_at is null and sent_at is null")
                .param(stamp(at))
                .param(appeal.value())
                .update();
    }

    void handed(AppealId appeal, Instant handedAt, Instant at) {
        sql.sql("""
                update urgent_alarm set handed_at = ?, ended_at = ?, ending = 'HANDED_OVER'
                where appeal = ? and ended_at is null""")
                .param(stamp(handedAt))
                .param(stamp(at))
                .param(appeal.value())
                .update();
    }

    void end(AppealId appeal, Alarm.Ending ending, Instant at) {
        sql.sql("update urgent_alarm set ended_at = ?, ending = ? where appeal = ? and ended_at is null")
                .param(stamp(at))
                .param(ending.name())
                .param(appeal.value())
                .update();
    }

    /// Those that have not ended, the oldest first.
    List<Alarm> open() {
        return sql.sql("select * from urgent_alarm where ended_at is null order by received_at, id")
                .query((row, _) -> read(row))
                .list();
    }

    List<Alarm> of(AppealId appeal) {
        return sql.sql("select * from urgent_alarm where appeal = ? order by id")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<Alarm> raisedBetween(Instant from, Instant to) {
        return sql.sql(
                        "select * from urgent_alarm where raised_at >= ? and raised_at < ? order by raised_at desc, id desc")
                .param(stamp(from))
                .param(stamp(to))
                .query((row, _) -> read(row))
                .list();
    }

    private static Alarm read(ResultSet row) throws SQLException {
        long officer = row.getLong("taken_by");
        Optional<Long> takenBy = row.wasNull() ? Optional.empty() : Optional.of(officer);
        return new Alarm(
                row.getLong("id"),
                new AppealId(row.getObject("appeal", UUID.class)),
                new BodyId(row.getString("body")),
                Alarm.Cause.valueOf(row.getString("cause")),
                instant(row, "received_at").orElseThrow(),
                instant(row, "raised_at").orElseThrow(),
                instant(row, "taken_at"),
                takenBy,
                instant(row, "sent_at"),
                instant(row, "handed_at"),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("ending")).map(Alarm.Ending::valueOf));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
