package kz.jauap.office.statistics.card;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Where;
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

    /// Where a correction stands, and when it was made.
    record Found(AppealId appeal, int place, Instant at) {
        /// What the list of them is sorted by.
        String mark() {
            return Mark.of(Mark.down(at), Mark.up(appeal.value()), Mark.down(place));
        }
    }

    /// The corrections of a time in the cases of a choice, made in some bodies, the latest first.
    List<Found> between(Instant from, Instant until, Set<BodyId> bodies, Where cases) {
        Where where = cases.and(
                "k.at >= ? and k.at < ? and k.body = any (?)",
                from.atOffset(ZoneOffset.UTC),
                until.atOffset(ZoneOffset.UTC),
                bodies.stream().map(BodyId::value).toArray(String[]::new));
        return sql.sql(
                        "select k.appeal, k.place, k.at from statistics_correction k join registry_card c on c.appeal = k.appeal "
                                + where.clause() + " order by k.at desc, k.appeal, k.place desc")
                .params(where.values())
                .query((row, _) -> new Found(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        row.getInt("place"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
