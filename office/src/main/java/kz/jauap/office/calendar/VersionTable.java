package kz.jauap.office.calendar;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.jauap.law.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `calendar_version`, which is only ever added to.
@Repository
class VersionTable {
    private final JdbcClient sql;

    VersionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// All of them, the one in force last.
    List<Version> all() {
        return sql.sql("select * from calendar_version order by place")
                .query((row, _) -> new Version(
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getString("act"),
                        WorkCalendar.of(
                                row.getString("name"),
                                DayRows.read(row.getString("days")).days())))
                .list();
    }

    /// Adds a version; nothing happens where one of its name is there already.
    void add(Version version) {
        sql.sql("insert into calendar_version (name, since, act, days) values (?, ?, ?, ?) on conflict do nothing")
                .param(version.name())
                .param(version.since().atOffset(ZoneOffset.UTC))
                .param(version.act())
                .param(DayRows.written(version.calendar().days()))
                .update();
    }
}
