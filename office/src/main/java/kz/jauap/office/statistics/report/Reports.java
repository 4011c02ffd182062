package kz.jauap.office.statistics.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.statistics.Ending;
import kz.jauap.office.statistics.count.Counting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers questions about periods from the states that cases went through.
///
/// A case counts by what it was when the period began and when it ended; its kind, topic and district by what was known
/// of it when the report was asked for.
@Component
public class Reports {
    private static final String LATEST =
            "select distinct on (appeal) * from statistics_state where at < ? " + "order by appeal, place desc";

    private static final String ENDINGS = Arrays.stream(Ending.values())
            .filter(ending -> ending != Ending.NONE)
            .map(ending -> "count(*) filter (where ended and result = '%1$s') as \"%1$s\"".formatted(ending.name()))
            .collect(Collectors.joining(",\n"));

    private final JdbcClient sql;
    private final Counting counting;

    Reports(JdbcClient sql, Counting counting) {
        this.sql = sql;
        this.counting = counting;
    }

    /// The figures of all that was asked for together.
    public Figures total(Question question) {
        return ask(question, "''").values().stream().findFirst().orElse(Figures.none());
    }

    /// The figures divided, most received first.
    public Map<String, Figures> divided(Question question, Cut cut) {
        return ask(question, cut.column());
    }

    private Map<String, Figures> ask(Question question, String column) {
        counting.keepUp();
        Instant ends = Almaty.startOf(question.period().until());
        Instant until = ends.isBefore(question.known()) ? ends : question.known();
        Map<String, Figures> answer = new LinkedHashMap<>();
        sql.sql("""
                        with b as (%1$s), s as (%1$s), k as (%1$s),
                          c as (select s.*, k.repeated as found_repeated, b.appeal is null as fresh,
                                       b.appeal is not null and b.ended_on is null as was_open, %2$s as value
                                from s join k using (appeal) left join b using (appeal)
                                where s.official = ? and s.body = any (?)),
                          e as (select *, ended_on is not null and (fresh or was_open) as ended,
                                       ended_on is not null and (fresh or was_open)
                                         and result not in ('UNCONSIDERED', 'REDIRECTED', 'MADE_OFFICIAL') as answered
                                from c where fresh or was_open or ended_on is null)
                        select value,
                          count(*) filter (where was_open) as opening,
                          count(*) filter (where fresh) as received,
                          count(*) filter (where fresh and part) as passed_in,
                          count(*) filter (where fresh and found_repeated) as repeated,
                          count(*) filter (where not fresh and not was_open) as reopened,
                          %3$s,
                          count(*) filter (where answered and ended_on > due) as late,
                          count(*) filter (where ended_on is null) as closing,
                          count(*) filter (where ended_on is null and due < ?) as overdue,
                          count(*) filter (where turned) as turned,
                          count(*) filter (where extended) as extended,
                          count(*) filter (where grieved) as grieved,
                          percentile_cont(0.5) within group (order by ended_on - registered_on)
                            filter (where answered) as median
                        from e group by value order by received desc, value""".formatted(LATEST, column, ENDINGS))
                .param(stamp(Almaty.startOf(question.period().from())))
                .param(stamp(until))
                .param(stamp(question.known()))
                .param(question.weight() == Weight.OFFICIAL)
                .param(ids(question.bodies()))
                .param(Almaty.dayOf(until))
                .query(row -> {
                    answer.put(row.getString("value"), figures(row));
                });
        return answer;
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            if (ending != Ending.NONE) {
                endings.put(ending, row.getInt(ending.name()));
            }
        }
        double median = row.getDouble("median");
        OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(median);
        return new Figures(
                row.getInt("opening"),
                row.getInt("received"),
                row.getInt("passed_in"),
                row.getInt("repeated"),
                row.getInt("reopened"),
                endings,
                row.getInt("late"),
                row.getInt("closing"),
                row.getInt("overdue"),
                row.getInt("turned"),
                row.getInt("extended"),
                row.getInt("grieved"),
                known);
    }

    private static String[] ids(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(String[]::new);
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
