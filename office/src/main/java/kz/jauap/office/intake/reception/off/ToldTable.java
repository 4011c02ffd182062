package kz.jauap.office.intake.reception.off;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `intake_reception_told`.
@Repository
class ToldTable {
    private final JdbcClient sql;

    ToldTable(JdbcClient sql) {
        this.sql = sql;
    }

    void queue(UUID visit, LocalDate day, Instant at) {
        sql.sql("""
                insert into intake_reception_told (visit, day, next_try_at) values (?, ?, ?)
                on conflict (visit, day) do nothing""").params(visit, day, stamp(at)).update();
    }

    /// The next one to be told; nobody else takes him up until the lease is over.
    Optional<Told> claim(Instant now, Instant lease) {
        return sql.sql("""
                        update intake_reception_told set tries = tries + 1, next_try_at = ?
                        where (visit, day) = (select visit, day from intake_reception_told
                          where state = 'DUE' and next_try_at <= ? order by next_try_at limit 1 for update skip locked)
                        returning *""")
                .params(stamp(lease), stamp(now))
                .query((row, _) -> read(row))
                .optional();
    }

    void later(Told told, Instant next) {
        sql.sql("update intake_reception_told set next_try_at = ? where visit = ? and day = ? and state = 'DUE'")
                .params(stamp(next), told.visit(), told.day())
                .update();
    }

    void end(Told told, Told.State state, Instant at) {
        sql.sql("update intake_reception_told set state = ?, told_at = ? where visit = ? and day = ? and state = 'DUE'")
                .params(state.name(), stamp(at), told.visit(), told.day())
                .update();
    }

    void called(UUID visit, LocalDate day, long officer, Instant at) {
        sql.sql("""
                update intake_reception_told set state = 'CALLED', told_at = ?, called_by = ?
                where visit = ? and day = ? and state = 'BY_HAND'""").params(stamp(at), officer, visit, day).update();
    }

    List<Told> of(LocalDate day) {
        return sql.sql("select * from intake_reception_told where day = ?")
                .param(day)
                .query((row, _) -> read(row))
                .list();
    }

    private static Told read(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("visit", UUID.class),
                row.getObject("day", LocalDate.class),
                Told.State.valueOf(row.getString("state")),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("told_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
