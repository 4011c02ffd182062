package kz.jauap.office.registry.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.jauap.office.look.Dates;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads off the cards how much work lies where, within an official's sight.
@Component
public class Loads {
    private static final int SPOTS = 10;

    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    /// All open cases, by their last day.
    public List<Pending> pending(Sight sight) {
        Where where = Where.seen(sight).open();
        return sql.sql("""
                        select c.appeal, c.body, c.executor, c.consider_by, c.stage, c.waiting, c.urgency, c.changed_at
                        from registry_card c %s order by c.consider_by, c.appeal""".formatted(where.clause()))
                .params(where.values())
                .query((row, _) -> pending(row))
                .list();
    }

    /// What was answered from a day on.
    public List<Answers> answered(Sight sight, LocalDate since) {
        Where where = Where.seen(sight)
                .and("c.answered_at >= ?", since.atStartOfDay(Dates.ZONE).toOffsetDateTime());
        return sql.sql("""
                        select c.body, c.executor, count(*) as given,
                          count(*) filter
                            (where (c.answered_at at time zone 'Asia/Almaty')::date <= c.consider_by) as in_time
                        from registry_card c %s group by c.body, c.executor""".formatted(where.clause()))
                .params(where.values())
                .query((row, _) -> new Answers(
                        new BodyId(row.getString("body")), executor(row), row.getInt("given"), row.getInt("in_time")))
                .list();
    }

    /// Matters of which people wrote again, from a day on; the worst first.
    public List<HotSpot> hot(Sight sight, LocalDate since) {
        Where where = Where.seen(sight).and("c.registration_day >= ?", since);
        List<Object> values = new ArrayList<>(where.values());
        values.add(SPOTS);
        return sql.sql("""
                        select * from (
                          select coalesce(c.qualified_topic, l.topic) as topic,
                            coalesce(c.qualified_district, l.district) as district, count(*) as received,
                            count(p.identifier_index) - count(distinct p.identifier_index) as again,
                            count(*) filter (where exists (select 1 from registry_bond b
                              where b.appeal = c.appeal and b.bond <> 'NONE')) as joined
                          from registry_card c join registry_letter l on l.appeal = c.appeal
                            left join registry_party p on p.appeal = c.appeal and p.place = 0
                          %s and coalesce(c.qualified_topic, l.topic) is not null and c.number not like '%%/%%'
                          group by 1, 2) spot
                        where again + joined > 0 order by again + joined desc, received desc, topic limit ?""".formatted(where.clause()))
                .params(values)
                .query((row, _) -> new HotSpot(
                        row.getString("topic"),
                        Optional.ofNullable(row.getString("district")),
                        row.getInt("received"),
                        row.getInt("again"),
                        row.getInt("joined")))
                .list();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                new AppealId(row.getObject("appeal", UUID.class)),
                new BodyId(row.getString("body")),
                executor(row),
                row.getObject("consider_by", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                Waiting.valueOf(row.getString("waiting")),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OptionalLong executor(ResultSet row) throws SQLException {
        long id = row.getLong("executor");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
