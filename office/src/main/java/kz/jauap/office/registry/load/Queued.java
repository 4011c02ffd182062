package kz.jauap.office.registry.load;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.people.Sight;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Filter;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.entry.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queue of whoever sees open cases, page by page: threats, what hints at one, then by control day.
@Component
public class Queued {
    private static final String RANK = "case %1$s.urgency when 'THREAT' then 0 when 'HINTED' then 1 else 2 end";

    private final JdbcClient sql;
    private final Lists lists;

    Queued(JdbcClient sql, Lists lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /// How many of the open cases stand alike.
    public record Standing(Urgency urgency, LocalDate considerBy, LocalDate controlDay, Waiting waiting, int cases) {}

    private record Place(int rank, LocalDate controlDay, OffsetDateTime registeredAt, UUID appeal) {}

    /// The cases that come next.
    public List<CardRow> page(Sight sight, Filter filter, LocalDate today, int limit) {
        Where where = Where.seen(sight).open().narrowed(filter, today);
        filter.before()
                .flatMap(this::place)
                .ifPresent(place -> where.and(
                        "(" + RANK.formatted("c") + ", c.control_day, c.registered_at, c.appeal) > (?, ?, ?, ?)",
                        place.rank(),
                        place.controlDay(),
                        place.registeredAt(),
                        place.appeal()));
        return inTurn(where, limit);
    }

    /// Those of some numbers that wait in his sight.
    public List<CardRow> among(Sight sight, Collection<String> aliases, int limit) {
        return inTurn(
                Where.seen(sight).open().and("c.alias = any (?)", (Object) aliases.toArray(String[]::new)), limit);
    }

    private List<CardRow> inTurn(Where where, int limit) {
        return lists.rows(
                where, "order by " + RANK.formatted("c") + ", c.control_day, c.registered_at, c.appeal limit " + limit);
    }

    private Optional<Place> place(String alias) {
        return sql.sql("select " + RANK.formatted("b")
                        + " as rank, b.control_day, b.registered_at, b.appeal from registry_card b where b.alias = ?")
                .param(alias)
                .query((row, _) -> new Place(
                        row.getInt("rank"),
                        row.getObject("control_day", LocalDate.class),
                        row.getObject("registered_at", OffsetDateTime.class),
                        row.getObject("appeal", UUID.class)))
                .optional();
    }

    /// Whose desks the open cases in sight lie on.
    public Set<Long> executors(Sight sight) {
        Where where = Where.seen(sight).open().and("c.executor is not null");
        return Set.copyOf(sql.sql("select distinct c.executor from registry_card c " + where.clause())
                .params(where.values())
                .query((row, _) -> row.getLong("executor"))
                .list());
    }

    /// The open cases in sight that are asked for, those that stand alike together.
    public List<Standing> standing(Sight sight, Filter filter, LocalDate today) {
        Where where = Where.seen(sight).open().narrowed(filter, today);
        return sql.sql("""
                        select c.urgency, c.consider_by, c.control_day, c.waiting, count(*) as cases
                        from registry_card c %s group by 1, 2, 3, 4""".formatted(where.clause()))
                .params(where.values())
                .query((row, _) -> new Standing(
                        Urgency.valueOf(row.getString("urgency")),
                        row.getObject("consider_by", LocalDate.class),
                        row.getObject("control_day", LocalDate.class),
                        Waiting.valueOf(row.getString("waiting")),
                        row.getInt("cases")))
                .list();
    }
}
