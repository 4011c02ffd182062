package kz.jauap.office.intake.upload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `intake_tray`.
@Repository
class TrayTable {
    private static final int MOST = 500;

    private final JdbcClient sql;

    TrayTable(JdbcClient sql) {
        this.sql = sql;
    }

    void lend(UUID form, Instant until) {
        sql.sql("""
                insert into intake_tray (form, until) values (:form, :until)
                on conflict (form) do update set until = excluded.until
                """)
                .param("form", form)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> due(Instant now) {
        return sql.sql("select form from intake_tray where until <= :now order by until limit :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, _) -> row.getObject("form", UUID.class))
                .list();
    }

    void delete(UUID form) {
        sql.sql("delete from intake_tray where form = :form")
                .param("form", form)
                .update();
    }
}
