package kz.jauap.office.control;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `control_owed`: notices not given yet.
@Component
class OwedTable {
    private final JdbcClient sql;

    OwedTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Owed owed) {
        sql.sql("insert into control_owed (appeal, notice, tell_by) values (?, ?, ?)")
                .param(owed.appeal().value())
                .param(owed.notice().name())
                .param(owed.tellBy())
                .update();
    }

    /// One proof ends one of them, the oldest.
    void settle(AppealId appeal, Notice notice) {
        sql.sql("""
                        update control_owed set settled = true
                        where id = (select min(id) from control_owed where appeal = ? and notice = ? and not settled)""").param(appeal.value()).param(notice.name()).update();
    }

    /// What was given last turned out not to have been.
    void reopen(AppealId appeal, Notice notice) {
        sql.sql("""
                        update control_owed set settled = false
                        where id = (select max(id) from control_owed where appeal = ? and notice = ? and settled)""").param(appeal.value()).param(notice.name()).update();
    }

    /// All that is owed, the most pressing first.
    List<Owed> all() {
        return sql.sql("select appeal, notice, tell_by from control_owed where not settled order by tell_by, id")
                .query((row, _) -> new Owed(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        Notice.valueOf(row.getString("notice")),
                        row.getObject("tell_by", LocalDate.class)))
                .list();
    }
}
