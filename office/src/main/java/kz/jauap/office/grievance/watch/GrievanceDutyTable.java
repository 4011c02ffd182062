package kz.jauap.office.grievance.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.grievance.watch.GrievanceDuty.Kind;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.registry.card.Where;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `grievance_duty`.
@Component
class GrievanceDutyTable {
    private final JdbcClient sql;

    GrievanceDutyTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(GrievanceDuty duty) {
        sql.sql("insert into grievance_duty (kind, appeal, grievance, by) values (?, ?, ?, ?)")
                .param(duty.kind().name())
                .param(duty.appeal().value())
                .param(duty.grievance().value())
                .param(duty.by().orElse(null))
                .update();
    }

    /// Nothing of this kind is owed because of the grievance any more.
    void done(AppealId grievance, Kind kind) {
        sql.sql("update grievance_duty set done = true where grievance = ? and kind = ?")
                .param(grievance.value())
                .param(kind.name())
                .update();
    }

    /// It is owed again.
    void again(AppealId grievance, Kind kind) {
        sql.sql("update grievance_duty set done = false where grievance = ? and kind = ?")
                .param(grievance.value())
                .param(kind.name())
                .update();
    }

    /// The case has been answered anew.
    void answered(AppealId appeal) {
        sql.sql("update grievance_duty set done = true where appeal = ? and kind = ?")
                .param(appeal.value())
                .param(Kind.ANSWER_ANEW.name())
                .update();
    }

    /// A duty that is still open.
    ///
    /// @param day the last one for it: its own, or that of the case it lies in
    record Open(GrievanceDuty duty, LocalDate day, long id) {
        /// What the list of them is sorted by.
        String mark() {
            return Mark.of(Mark.up(day), Mark.up(id));
        }
    }

    /// What is still owed of some kinds in the cases of a choice, the most pressing first. A grievance of which nothing
    /// lies there any more owes no ruling, nor does it still go up.
    List<Open> open(Where cases, Set<Kind> kinds) {
        Where where = cases.and("not d.done")
                .and("d.kind = any (?)", (Object) kinds.stream().map(Kind::name).toArray(String[]::new))
                .and("(d.kind not in ('RULE', 'MOVE_UP') or c.stage in ('REGISTERED', 'IN_WORK', 'APPROVAL'))");
        return sql.sql(
                        "select d.*, coalesce(d.by, c.consider_by) as day from grievance_duty d join registry_card c on c.appeal = d.appeal "
                                + where.clause() + " order by day, d.id")
                .params(where.values())
                .query((row, _) -> new Open(duty(row), row.getObject("day", LocalDate.class), row.getLong("id")))
                .list();
    }

    private static GrievanceDuty duty(ResultSet row) throws SQLException {
        return new GrievanceDuty(
                Kind.valueOf(row.getString("kind")),
                new AppealId(row.getObject("appeal", UUID.class)),
                new AppealId(row.getObject("grievance", UUID.class)),
                Optional.ofNullable(row.getObject("by", LocalDate.class)));
    }
}
