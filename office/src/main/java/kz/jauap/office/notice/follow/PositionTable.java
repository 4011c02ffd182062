package kz.jauap.office.notice.follow;

import java.util.Optional;
import kz.jauap.office.organisation.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `notice_position`: how far each body's stream has been read.
@Component
class PositionTable {
    private final JdbcClient sql;

    PositionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The position of a body, held until the transaction ends; empty while another reader holds it.
    Optional<Long> hold(BodyId body) {
        sql.sql("insert into notice_position (body, position) values (?, 0) on conflict do nothing")
                .param(body.value())
                .update();
        return sql.sql("select position from notice_position where body = ? for update skip locked")
                .param(body.value())
                .query((row, _) -> row.getLong("position"))
                .optional();
    }

    void put(BodyId body, long position) {
        sql.sql("update notice_position set position = ? where body = ?")
                .param(position)
                .param(body.value())
                .update();
    }
}
