package kz.jauap.office.control.board;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_override`: answers signed despite gaps.
@Component
class OverrideTable {
    private final JdbcClient sql;

    OverrideTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Journaled signed) {
        sql.sql("""
                        insert into control_override (body, position, appeal, signed_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        signed.body().value(),
                        signed.position(),
                        signed.appeal().value(),
                        signed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A case answered so, and when.
    record Answered(AppealId appeal, Instant at) {}

    /// The cases answered so from a moment on, the newest answer first; a case answered so twice is there twice.
    List<Answered> since(Instant since) {
        return sql.sql(
                        "select appeal, signed_at from control_override where signed_at >= ? order by signed_at desc, appeal")
                .param(since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Answered(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
