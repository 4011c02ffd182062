package kz.jauap.office.registry.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Adds up table `registry_arrival`; canaries count nowhere.
@Component
public class BalanceTable {
    private static final String SUMS = """
            count(*) as received,
            count(*) filter (where ending = 'REGISTERED') as registered,
            count(*) filter (where ending = 'JOINED') as joined,
            count(*) filter (where ending = 'REDIRECTED') as redirected,
            count(*) filter (where ending = 'CLOSED') as closed,
            count(*) filter (where ending = 'PARKED') as parked,
            count(*) filter (where ending = 'WAITING') as waiting,
            min(received_at) filter (where ending in ('WAITING', 'PARKED')) as oldest""";

    private final JdbcClient sql;

    BalanceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Each door on which something came in on these days, in the order of the guide.
    public List<Balance> between(LocalDate from, LocalDate to) {
        return sql
                .sql("select door, " + SUMS + " from registry_arrival where sort = 'PERSON' and day between ? and ?"
                        + " group by door")
                .param(from)
                .param(to)
                .query((row, _) -> new Balance(
                        Channel.valueOf(row.getString("door")),
                        row.getLong("received"),
                        row.getLong("registered"),
                        row.getLong("joined"),
                        row.getLong("redirected"),
                        row.getLong("closed"),
                        row.getLong("parked"),
                        row.getLong("waiting"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Balance::door))
                .toList();
    }

    /// When somebody last wrote by a door.
    public Optional<Instant> last(Channel door) {
        return sql.sql("select max(received_at) from registry_arrival where door = ? and sort = 'PERSON'")
                .param(door.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// Since when the oldest one of some ending has been there, whatever the day.
    public Optional<Instant> oldest(Ending ending) {
        return sql.sql("select min(received_at) from registry_arrival where ending = ? and sort = 'PERSON'")
                .param(ending.name())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
