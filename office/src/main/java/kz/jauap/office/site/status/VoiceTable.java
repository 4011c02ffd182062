package kz.jauap.office.site.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `site_answer_vote`: one voice per appeal.
@Component
class VoiceTable {
    private final JdbcClient sql;
    private final Clock clock;

    VoiceTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void put(AppealId appeal, Voice voice, String comment) {
        sql.sql("""
                        insert into site_answer_vote (appeal, voice, comment, at) values (?, ?, ?, ?)
                        on conflict (appeal) do update set voice = excluded.voice, comment = excluded.comment,
                          at = excluded.at""")
                .param(appeal.value())
                .param(voice.name())
                .param(comment)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Voice> of(AppealId appeal) {
        return sql.sql("select voice from site_answer_vote where appeal = ?")
                .param(appeal.value())
                .query((row, _) -> Voice.valueOf(row.getString("voice")))
                .optional();
    }
}
