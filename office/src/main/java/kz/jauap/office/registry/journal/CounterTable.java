package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The counter row of each body: whoever holds it writes next in that body's stream. Taken last, in order of bodies.
@Component
class CounterTable {
    /// Where a body's stream stands.
    ///
    /// @param position of the last entry
    /// @param lastAt instant of the last entry
    record Counter(long position, Instant lastAt) {}

    private final JdbcClient sql;

    CounterTable(JdbcClient sql) {
        this.sql = sql;
    }

    Counter hold(BodyId body) {
        sql.sql("insert into registry_counter (body) values (?) on conflict do nothing")
                .param(body.value())
                .update();
        return sql.sql("select position, last_at from registry_counter where body = ? for update")
                .param(body.value())
                .query((row, _) -> new Counter(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
    }

    void put(BodyId body, Counter counter) {
        sql.sql("update registry_counter set position = ?, last_at = ? where body = ?")
                .param(counter.position())
                .param(counter.lastAt().atOffset(ZoneOffset.UTC))
                .param(body.value())
                .update();
    }

    /// The next serials of a series; the body's counter must be held.
    ///
    /// @return the first of them
    long serials(BodyId body, Series series, int year, int howMany) {
        return sql.sql("""
                        insert into registry_series (body, series, year, last) values (?, ?, ?, ?)
                        on conflict (body, series, year) do update set last = registry_series.last + excluded.last
                        returning last""")
                        .param(body.value())
                        .param(series.name())
                        .param(year)
                        .param(howMany)
                        .query(Long.class)
                        .single()
                - howMany
                + 1;
    }
}
