package kz.jauap.office.intake.recheck;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `intake_recheck`.
@Component
class RecheckTable {
    /// A signature whose turn it is.
    record Turn(UUID evidence, int tries) {}

    private final JdbcClient sql;

    RecheckTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID evidence, AppealId appeal, Instant next) {
        sql.sql("""
                insert into intake_recheck (evidence, appeal, next_at) values (:evidence, :appeal, :next)
                on conflict do nothing
                """)
                .param("evidence", evidence)
                .param("appeal", appeal.value())
                .param("next", at(next))
                .update();
    }

    /// Those whose turn it is, the longest waiting first.
    List<Turn> due(Instant now, int most) {
        return sql.sql("""
                select evidence, max(tries) as tries from intake_recheck
                group by evidence having min(next_at) <= :now order by min(next_at) limit :most
                """)
                .param("now", at(now))
                .param("most", most)
                .query((row, _) -> new Turn(row.getObject("evidence", UUID.class), row.getInt("tries")))
                .list();
    }

    List<AppealId> appeals(UUID evidence) {
        return sql.sql("select appeal from intake_recheck where evidence = :evidence")
                .param("evidence", evidence)
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
    }

    void postpone(UUID evidence, Instant next) {
        sql.sql("update intake_recheck set tries = tries + 1, next_at = :next where evidence = :evidence")
                .param("evidence", evidence)
                .param("next", at(next))
                .update();
    }

    void settle(UUID evidence, AppealId appeal) {
        sql.sql("delete from intake_recheck where evidence = :evidence and appeal = :appeal")
                .param("evidence", evidence)
                .param("appeal", appeal.value())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
