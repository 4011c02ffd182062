package kz.jauap.office.answer.together;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `answer_writer`.
@Component
class WriterTable {
    private final JdbcClient sql;

    WriterTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Notes that somebody is at it; who was not for a while begins anew.
    ///
    /// @param reporting whether his browser says so again and again
    void put(AppealId appeal, long officer, Instant now, Instant gone, boolean reporting) {
        sql.sql("""
                        insert into answer_writer as w (appeal, officer, since, seen_at, reporting) values (?, ?, ?, ?, ?)
                        on conflict (appeal, officer) do update set seen_at = excluded.seen_at,
                          since = case when w.seen_at < ? then excluded.since else w.since end,
                          reporting = excluded.reporting""")
                .param(appeal.value())
                .param(officer)
                .param(stamp(now))
                .param(stamp(now))
                .param(reporting)
                .param(stamp(gone))
                .update();
    }

    void drop(AppealId appeal, long officer) {
        sql.sql("delete from answer_writer where appeal = ? and officer = ?")
                .param(appeal.value())
                .param(officer)
                .update();
    }

    /// Who is at it, the longest first.
    ///
    /// @param silent the last moment at which whose browser reports must have done so
    /// @param gone the last moment at which anybody else must have been seen
    List<Writer> of(AppealId appeal, Instant silent, Instant gone) {
        return sql.sql("""
                        select officer, since from answer_writer
                        where appeal = ? and seen_at >= case when reporting then ?::timestamptz else ?::timestamptz end
                        order by since, officer""")
                .param(appeal.value())
                .param(stamp(silent))
                .param(stamp(gone))
                .query((row, _) -> new Writer(
                        row.getLong("officer"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime stamp(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
