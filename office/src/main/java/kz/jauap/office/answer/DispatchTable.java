package kz.jauap.office.answer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `answer_dispatch`: letters to print and post.
@Component
class DispatchTable {
    private final JdbcClient sql;

    DispatchTable(JdbcClient sql) {
        this.sql = sql;
    }

    void queue(AppealId appeal, BodyId body, Instant at) {
        sql.sql("""
                        insert into answer_dispatch (appeal, body, queued_at) values (?, ?, ?)
                        on conflict (appeal) do update set queued_at = excluded.queued_at, done_at = null""")
                .param(appeal.value())
                .param(body.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes a letter off the list.
    ///
    /// @return whether it waited
    boolean done(AppealId appeal, Instant at) {
        return sql.sql("update answer_dispatch set done_at = ? where appeal = ? and done_at is null")
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(appeal.value())
                        .update()
                > 0;
    }

    boolean waits(AppealId appeal) {
        return sql.sql("select 1 from answer_dispatch where appeal = ? and done_at is null")
                .param(appeal.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// A letter that waits, and since when.
    record Waiting(AppealId appeal, Instant since) {}

    /// What waits at these bodies, oldest first.
    List<Waiting> waiting(Set<BodyId> bodies) {
        return sql.sql("select appeal, queued_at from answer_dispatch where done_at is null and body = any (?)"
                        + " order by queued_at, appeal")
                .param((Object) bodies.stream().map(BodyId::value).toArray(String[]::new))
                .query((row, _) -> new Waiting(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
