package kz.jauap.office.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `demo_progress`: how much of the stories has been played, so that an interrupted filling goes on.
@Component
class ProgressTable {
    private final JdbcClient sql;

    ProgressTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param opening from when the stories are told
    /// @param played scenes that are over
    record Progress(Instant opening, int played, boolean ended) {}

    Optional<Progress> find() {
        return sql.sql("select opening, played, ended from demo_progress")
                .query((row, _) -> new Progress(
                        row.getObject("opening", OffsetDateTime.class).toInstant(),
                        row.getInt("played"),
                        row.getBoolean("ended")))
                .optional();
    }

    Progress begin(Instant opening) {
        sql.sql("insert into demo_progress (opening) values (?)")
                .param(opening.atOffset(ZoneOffset.UTC))
                .update();
        return find().orElseThrow();
    }

    void played(int scenes) {
        sql.sql("update demo_progress set played = ?").param(scenes).update();
    }

    void end() {
        sql.sql("update demo_progress set ended = true").update();
    }
}
