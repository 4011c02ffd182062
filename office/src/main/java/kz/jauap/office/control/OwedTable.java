package kz.jauap.office.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables `control_owed` and `control_position`: notices not given yet, and how far each body's stream was read.
@Component
class OwedTable {
    private final JdbcClient sql;

    OwedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The position of a body, held until the transaction ends; empty while another reader holds it.
    Optional<Long> hold(BodyId body) {
        sql.sql("insert into control_position (body, position) values (?, 0) on conflict do nothing")
                .param(body.value())
                .update();
        return sql.sql("select position from control_position where body = ? for update skip locked")
                .param(body.value())
                .query((row, _) -> row.getLong("position"))
                .optional();
    }

    void put(BodyId body, long position) {
        sql.sql("update control_position set position = ? where body = ?")
                .param(position)
                .param(body.value())
                .update();
    }

    void add(Owed owed) {
        sql.sql("insert into control_owed (appeal, notice, tell_by) values (?, ?, ?)")
                .param(owed.appeal().value())
                .param(owed.notice().name())
                .param(owed.tellBy())
                .update();
    }

    void settle(AppealId appeal, Notice notice) {
        sql.sql("delete from control_owed where appeal = ? and notice = ?")
                .param(appeal.value())
                .param(notice.name())
                .update();
    }

    /// All that is owed, the most pressing first.
    List<Owed> all() {
        return sql.sql("select appeal, notice, tell_by from control_owed order by tell_by, id")
                .query((row, _) -> new Owed(
                        new AppealId(row.getObject("appeal", UUID.class)),
                        Notice.valueOf(row.getString("notice")),
                        row.getObject("tell_by", LocalDate.class)))
                .list();
    }
}
