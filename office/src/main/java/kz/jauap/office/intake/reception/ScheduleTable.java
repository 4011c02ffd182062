package kz.jauap.office.intake.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables `intake_reception` and `intake_reception_off`.
@Repository
class ScheduleTable {
    private final JdbcClient sql;

    ScheduleTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Schedule schedule, long by, Instant at) {
        sql.sql("""
                insert into intake_reception (id, officer, body, rhythm, opens, closes, minutes,
                  place_kk, place_ru, place_en, languages, since, made_by, made_at)
                values (:id, :officer, :body, :rhythm, :opens, :closes, :minutes,
                  :kk, :ru, :en, :languages, :since, :by, :at)
                """)
                .param("id", schedule.id())
                .param("officer", schedule.officer())
                .param("body", schedule.body().value())
                .param("rhythm", schedule.rhythm().text())
                .param("opens", schedule.opens())
                .param("closes", schedule.closes())
                .param("minutes", schedule.minutes())
                .param("kk", schedule.place().kk())
                .param("ru", schedule.place().ru())
                .param("en", schedule.place().en())
                .param("languages", schedule.languages().stream().map(Lang::tag).collect(Collectors.joining(",")))
                .param("since", schedule.since())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(UUID id, long by, Instant at) {
        sql.sql(
                        "update intake_reception set approved_by = :by, approved_at = :at where id = :id and approved_by is null")
                .param("id", id)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The earlier schedules of the same official end where a new one begins.
    void endBefore(Schedule next) {
        sql.sql("""
                update intake_reception set until = :until
                where officer = :officer and body = :body and id <> :id and approved_by is not null
                  and (until is null or until > :until)
                """)
                .param("until", next.since().minusDays(1))
                .param("officer", next.officer())
                .param("body", next.body().value())
                .param("id", next.id())
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from intake_reception where id = :id and approved_by is null")
                .param("id", id)
                .update();
    }

    Optional<Schedule> find(UUID id) {
        return sql.sql("select * from intake_reception where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// A schedule that nobody else may hold until the transaction ends.
    Optional<Schedule> hold(UUID id) {
        return sql.sql("select * from intake_reception where id = :id for no key update")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// All schedules that are not over on a day, approved or not.
    List<Schedule> notOver(LocalDate day) {
        return sql.sql("""
                select * from intake_reception where until is null or until >= greatest(:day, since)
                order by body, officer, since
                """).param("day", day).query((row, _) -> read(row)).list();
    }

    void off(UUID schedule, LocalDate day, String reason, long by, Instant at) {
        sql.sql("""
                insert into intake_reception_off (schedule, day, reason, by, at)
                values (:schedule, :day, :reason, :by, :at) on conflict do nothing
                """)
                .param("schedule", schedule)
                .param("day", day)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<LocalDate> off(UUID schedule) {
        return Set.copyOf(sql.sql("select day from intake_reception_off where schedule = :schedule")
                .param("schedule", schedule)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list());
    }

    private static Schedule read(ResultSet row) throws SQLException {
        long approvedBy = row.getLong("approved_by");
        Optional<Long> approved = row.wasNull() ? Optional.empty() : Optional.of(approvedBy);
        return new Schedule(
                row.getObject("id", UUID.class),
                row.getLong("officer"),
                new BodyId(row.getString("body")),
                Rhythm.parse(row.getString("rhythm")).orElseThrow(),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                row.getInt("minutes"),
                new Trilingual(row.getString("place_kk"), row.getString("place_ru"), row.getString("place_en")),
                Arrays.stream(row.getString("languages").split(",", -1))
                        .flatMap(tag -> Lang.of(tag).stream())
                        .toList(),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                approved);
    }
}
