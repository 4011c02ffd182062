package kz.jauap.office.calendar.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Day;
import kz.jauap.office.calendar.DayRows;
import kz.jauap.office.calendar.desk.Proposal.Decided;
import kz.jauap.office.calendar.desk.Proposal.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `calendar_proposal`; at most one of them is undecided.
@Repository
class ProposalTable {
    private final JdbcClient sql;

    ProposalTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Proposal> all() {
        return sql.sql("select * from calendar_proposal order by id desc")
                .query((row, _) -> proposal(row))
                .list();
    }

    /// The one that waits, held until the transaction ends.
    Optional<Proposal> held(long id) {
        return sql.sql("select * from calendar_proposal where id = ? and decision is null for update")
                .param(id)
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// The new one's id, or nothing where another waits.
    Optional<Long> add(String base, List<Day> days, String act, long by, Instant at) {
        return sql.sql("""
                        insert into calendar_proposal (base, days, act, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .param(base)
                .param(DayRows.written(days))
                .param(act)
                .param(by)
                .param(at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    void decide(long id, Decided decided) {
        sql.sql("update calendar_proposal set decided_by = ?, decided_at = ?, decision = ?, version = ? where id = ?")
                .param(decided.by())
                .param(decided.at().atOffset(ZoneOffset.UTC))
                .param(decided.decision().name())
                .param(decided.version().orElse(null))
                .param(id)
                .update();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Optional<Decided> decided = row.getString("decision") == null ? Optional.empty() : Optional.of(decided(row));
        return new Proposal(
                row.getLong("id"),
                row.getString("base"),
                DayRows.read(row.getString("days")).days(),
                row.getString("act"),
                row.getLong("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                decided);
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getLong("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Decision.valueOf(row.getString("decision")),
                Optional.ofNullable(row.getString("version")));
    }
}
