package kz.jauap.office.statistics.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `statistics_correction`: where in which case a field of the card was set right.
@Component
class CorrectionTable {
    private final JdbcClient sql;

    CorrectionTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Journaled entry, int place) {
        sql.sql(
                        "insert into statistics_correction (appeal, place, at, body) values (?, ?, ?, ?) on conflict do nothing")
                .param(entry.appeal().value())
                .param(place)
                .param(entry.at().atOffset(ZoneOffset.UTC))
                .param(entry.body().value())
                .update();
    }

    /// The cases of some bodies that were corrected in a time, the latest correction first.
    List<AppealId> between(Instant from, Instant until, Set<BodyId> bodies) {
        return sql.sql("""
                        select appeal, max(at) as latest from statistics_correction
                        where at >= ? and at < ? and body = any (?) group by appeal order by latest desc, appeal""")
                .param(from.atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .param(bodies.stream().map(BodyId::value).toArray(String[]::new))
                .query((row, _) -> appeal(row))
                .list();
    }

    private static AppealId appeal(ResultSet row) throws SQLException {
        return new AppealId(row.getObject("appeal", UUID.class));
    }
}
