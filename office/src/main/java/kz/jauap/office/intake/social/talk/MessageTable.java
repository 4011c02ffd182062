package kz.jauap.office.intake.social.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Table `intake_message`.
@Component
public class MessageTable {
    private static final String COLUMN = "intake_message.sealed";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Sealed(
            String author,
            String handle,
            Optional<String> link,
            Optional<String> publicly,
            Optional<String> privately) {}

    private final JdbcClient sql;
    private final Vault vault;

    MessageTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    public void add(Channel door, Spoken spoken) {
        Sealed details =
                new Sealed(spoken.author(), spoken.handle(), spoken.link(), spoken.publicly(), spoken.privately());
        sql.sql("""
                insert into intake_message (door, foreign_id, thread, appeal, state, said_at, sealed)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(door.name())
                .param(spoken.foreignId())
                .param(spoken.thread())
                .param(spoken.appeal().value())
                .param(spoken.state().name())
                .param(spoken.saidAt().atOffset(ZoneOffset.UTC))
                .param(vault.seal(COLUMN, MAPPER.writeValueAsString(details)))
                .update();
    }

    public Optional<Spoken> find(Channel door, String foreignId) {
        return sql.sql("select * from intake_message where door = ? and foreign_id = ?")
                .param(door.name())
                .param(foreignId)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Everything that was said in a record, oldest first.
    public List<Spoken> of(AppealId appeal) {
        return sql.sql("select * from intake_message where appeal = ? order by said_at, foreign_id")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    void mark(Channel door, String foreignId, Spoken.State state) {
        sql.sql("update intake_message set state = ? where door = ? and foreign_id = ?")
                .param(state.name())
                .param(door.name())
                .param(foreignId)
                .update();
    }

    private Spoken read(ResultSet row) throws SQLException {
        Sealed details = MAPPER.readValue(vault.open(COLUMN, row.getBytes("sealed")), Sealed.class);
        return new Spoken(
                row.getString("foreign_id"),
                row.getLong("thread"),
                new AppealId(row.getObject("appeal", UUID.class)),
                Spoken.State.valueOf(row.getString("state")),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                details.author(),
                details.handle(),
                details.link(),
                details.publicly(),
                details.privately());
    }
}
