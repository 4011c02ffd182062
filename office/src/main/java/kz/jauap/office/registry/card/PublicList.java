package kz.jauap.office.registry.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cases that came by one door, as everybody may see them: whole appeals only, and never a threat.
@Component
public class PublicList {
    private static final String OPEN = "('REGISTERED', 'IN_WORK', 'APPROVAL')";

    private static final String ROWS = """
            select c.appeal, c.alias, c.received_at, coalesce(c.qualified_topic, l.topic) as topic,
              coalesce(c.qualified_district, l.district) as district, s.appeal as speaking, s.body, s.stage,
              s.consider_by, s.answered_at, s.outcome, s.changed_at
            from registry_card c join registry_letter l on l.appeal = c.appeal
            join lateral (select p.* from (
                select * from registry_card where appeal = c.appeal
                union all
                select * from registry_card where c.stage = 'REDIRECTED'
                  and alias > c.alias || '.' and alias < c.alias || '/') p
              order by (p.stage in""" + " " + OPEN + """
            ) desc, p.registered_at desc, p.alias desc limit 1) s on true
            """;

    private final JdbcClient sql;

    PublicList(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether a case is still open.
    public enum Status {
        OPEN,
        CLOSED
    }

    /// Which of them are wanted.
    ///
    /// @param topics empty for all
    /// @param status empty for all
    public record Wanted(
            Instant from, Instant to, Collection<String> topics, Optional<Status> status, int most, long after) {}

    /// Those that came in within a span, latest first.
    public List<PublicRow> of(Channel door, Wanted wanted) {
        Where where = open(door).and("c.received_at between ? and ?", stamp(wanted.from()), stamp(wanted.to()));
        if (!wanted.topics().isEmpty()) {
            where.and("coalesce(c.qualified_topic, l.topic) = any (?)", (Object)
                    wanted.topics().toArray(String[]::new));
        }
        wanted.status()
                .ifPresent(status -> where.and(
                        switch (status) {
                            case OPEN -> "s.stage in " + OPEN;
                            case CLOSED -> "s.stage not in " + OPEN;
                        }));
        return rows(
                where,
                " order by c.received_at desc, c.alias desc limit " + wanted.most() + " offset " + wanted.after());
    }

    /// Those of some appeals, latest first.
    public List<PublicRow> of(Channel door, Collection<AppealId> appeals) {
        UUID[] ids = appeals.stream().map(AppealId::value).toArray(UUID[]::new);
        return rows(open(door).and("c.appeal = any (?)", (Object) ids), " order by c.received_at desc, c.alias desc");
    }

    private static Where open(Channel door) {
        return new Where()
                .and("c.channel = ?", door.name())
                .and("c.origin is null")
                .and("c.urgency <> 'THREAT'")
                .and("s.urgency <> 'THREAT'");
    }

    private List<PublicRow> rows(Where where, String tail) {
        return sql.sql(ROWS + where.clause() + tail)
                .params(where.values())
                .query((row, _) -> read(row))
                .list();
    }

    private static PublicRow read(ResultSet row) throws SQLException {
        return new PublicRow(
                new AppealId(row.getObject("appeal", UUID.class)),
                RegistrationNumber.parse(row.getString("alias")).orElseThrow(),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("topic")),
                Optional.ofNullable(row.getString("district")),
                new AppealId(row.getObject("speaking", UUID.class)),
                new BodyId(row.getString("body")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("consider_by", LocalDate.class),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
