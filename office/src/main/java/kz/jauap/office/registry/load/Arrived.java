package kz.jauap.office.registry.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What has come into an official's queue since a moment: registered there, given to him, or taken up again by others.
@Component
public class Arrived {
    private static final Integer[] COMES = Stream.of(
                    EntryCatalog.REGISTERED,
                    EntryCatalog.TAKEN_UP_AGAIN,
                    EntryCatalog.RULING_RECEIVED,
                    EntryCatalog.CONCEDED)
            .map(EntryCatalog::code)
            .toArray(Integer[]::new);

    private final JdbcClient sql;

    Arrived(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many cases of his queue, as it is narrowed, have come into it since, not by his own hand.
    public int since(Instant moment, Sight sight, Filter filter, LocalDate today, long officer) {
        OffsetDateTime since = moment.atOffset(ZoneOffset.UTC);
        Where where = Where.seen(sight)
                .open()
                .narrowed(filter, today)
                .and("c.changed_at > ?", since)
                .and(
                        "exists (select 1 from registry_entry e where e.appeal = c.appeal and e.at > ? "
                                + "and e.officer is distinct from ? "
                                + "and (e.type = any (?) or e.type = ? and c.executor = any (?)))",
                        since,
                        officer,
                        COMES,
                        EntryCatalog.ASSIGNED.code(),
                        ids(sight.selves()));
        return sql.sql("select count(*) from registry_card c " + where.clause())
                .params(where.values())
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private static Object ids(Set<Long> officers) {
        return officers.toArray(Long[]::new);
    }
}
