package kz.jauap.office.registry.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an official has registered since midnight.
@Component
public class Shift {
    private final JdbcClient sql;
    private final Clock clock;

    Shift(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// How many he has registered for some bodies today.
    public int of(long officer, List<BodyId> bodies) {
        var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return sql.sql("""
                        select count(*) from registry_card c where c.body = any (?) and c.registered_at >= ? and exists
                          (select 1 from registry_entry e where e.appeal = c.appeal and e.type = ? and e.officer = ?)""")
                .params(
                        bodies.stream().map(BodyId::value).toArray(String[]::new),
                        midnight,
                        EntryCatalog.REGISTERED.code(),
                        officer)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
