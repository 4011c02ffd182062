package kz.jauap.office.statistics.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.statistics.count.Counting;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the cases that a question asks about.
///
/// A case counts by what it was when the period began and when it ended; its kind, topic and district by what was known
/// of it when the report was asked for. One that ended before is there for the grievance that came in the period alone.
@Component
public class CaseCounts {
    private static final String LATEST =
            "select distinct on (appeal) * from statistics_state where at < ? order by appeal, place desc";

    private final JdbcClient sql;
    private final Counting counting;

    CaseCounts(JdbcClient sql, Counting counting) {
        this.sql = sql;
        this.counting = counting;
    }

    /// The figures of each division.
    ///
    /// @param values by what is divided, each with the name under which the rest speaks of it
    /// @param figures what is counted in each division
    /// @param order of the divisions
    public <T> List<T> count(Question question, String values, String figures, String order, RowMapper<T> mapper) {
        counting.keepUp();
        Instant ends = Almaty.startOf(question.period().until());
        Instant until = ends.isBefore(question.known()) ? ends : question.known();
        return sql.sql("""
                        with b as (%1$s), s as (%1$s), k as (%1$s),
                          c as (select s.*, k.repeated as found_repeated, b.appeal is null as fresh,
                                       b.appeal is not null and b.ended_on is null as was_open,
                                       s.grieved and not coalesce(b.grieved, false) as newly_grieved, ?::date as day, %2$s
                                from s join k using (appeal) left join b using (appeal)
                                where s.official = ? and s.body = any (?)),
                          e as (select *, fresh or was_open or ended_on is null as dealt_with,
                                       ended_on is not null and (fresh or was_open) as ended,
                                       ended_on is not null and (fresh or was_open)
                                         and result not in ('UNCONSIDERED', 'REDIRECTED', 'MADE_OFFICIAL') as answered
                                from c where fresh or was_open or ended_on is null or newly_grieved)
                        select %3$s from e %4$s""".formatted(LATEST, values, figures, order))
                .param(stamp(Almaty.startOf(question.period().from())))
                .param(stamp(until))
                .param(stamp(question.known()))
                .param(Almaty.dayOf(until))
                .param(question.weight() == Weight.OFFICIAL)
                .param(ids(question.bodies()))
                .query(mapper)
                .list();
    }

    private static String[] ids(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(String[]::new);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
