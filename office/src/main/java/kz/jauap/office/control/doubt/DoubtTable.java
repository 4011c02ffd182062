package kz.jauap.office.control.doubt;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_doubt`.
@Component
class DoubtTable {
    private final JdbcClient sql;

    DoubtTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Doubt doubt) {
        sql.sql("insert into control_doubt (evidence, appeal, whose, since) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        doubt.evidence(),
                        doubt.appeal().value(),
                        doubt.whose().name(),
                        doubt.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    void settle(UUID evidence) {
        sql.sql("delete from control_doubt where evidence = ?").param(evidence).update();
    }

    /// Those of the cases of a choice, the oldest first; what an applicant signed matters until his case has ended.
    List<Doubt> of(Where cases) {
        Where where = cases.and("(d.whose = 'OFFICIAL' or c.stage in ('REGISTERED', 'IN_WORK', 'APPROVAL'))");
        return sql.sql("select d.evidence, d.appeal, d.whose, d.since from control_doubt d"
                        + " join registry_card c on c.appeal = d.appeal " + where.clause()
                        + " order by d.since, d.evidence, d.appeal")
                .params(where.values())
                .query((row, _) -> new Doubt(
                        row.getObject("evidence", UUID.class),
                        new AppealId(row.getObject("appeal", UUID.class)),
                        Doubt.Whose.valueOf(row.getString("whose")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
