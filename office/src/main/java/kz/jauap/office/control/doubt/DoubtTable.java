package kz.jauap.office.control.doubt;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    /// All of them, the oldest first.
    List<Doubt> all() {
        return sql.sql("select evidence, appeal, whose, since from control_doubt order by since, evidence, appeal")
                .query((row, _) -> new Doubt(
                        row.getObject("evidence", UUID.class),
                        new AppealId(row.getObject("appeal", UUID.class)),
                        Doubt.Whose.valueOf(row.getString("whose")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
