package kz.jauap.office.registry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.jauap.office.look.Due;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts open cases by body and executor.
@Component
public class Tally {
    private final JdbcClient sql;

    Tally(JdbcClient sql) {
        this.sql = sql;
    }

    /// What one executor of a body has open; a case given to nobody stands under no executor.
    ///
    /// @param soon due today or within the next days
    /// @param waiting for a reply, a visit or a decision
    public record Load(BodyId body, OptionalLong executor, int open, int overdue, int soon, int waiting, int threats) {
        /// Both together, under the body of the first.
        public Load and(Load other) {
            return new Load(
                    body,
                    OptionalLong.empty(),
                    open + other.open,
                    overdue + other.overdue,
                    soon + other.soon,
                    waiting + other.waiting,
                    threats + other.threats);
        }
    }

    public List<Load> open(Sight sight, LocalDate today) {
        Where where = Where.seen(sight).open();
        List<Object> values = new ArrayList<>(List.of(today, today, Due.near(today)));
        values.addAll(where.values());
        return sql.sql("""
                        select c.body, c.executor, count(*) as open,
                          count(*) filter (where c.consider_by < ?) as overdue,
                          count(*) filter (where c.consider_by between ? and ?) as soon,
                          count(*) filter (where c.waiting <> 'NOBODY') as waiting,
                          count(*) filter (where c.urgency = 'THREAT') as threats
                        from registry_card c %s group by c.body, c.executor order by overdue desc, open desc, c.body""".formatted(where.clause()))
                .params(values)
                .query((row, _) -> read(row))
                .list();
    }

    private static Load read(ResultSet row) throws SQLException {
        long id = row.getLong("executor");
        OptionalLong executor = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
        return new Load(
                new BodyId(row.getString("body")),
                executor,
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("soon"),
                row.getInt("waiting"),
                row.getInt("threats"));
    }
}
