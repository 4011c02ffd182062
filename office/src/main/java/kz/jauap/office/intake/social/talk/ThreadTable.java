package kz.jauap.office.intake.social.talk;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tables `intake_thread` and `intake_change`.
@Component
class ThreadTable {
    private static final String COLUMN = "intake_thread.key";

    private final JdbcClient sql;
    private final Vault vault;

    ThreadTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// A thread, and the record it is kept in now.
    record Known(long id, AppealId appeal) {}

    /// Keeps others who hear the same author at the same door waiting until the transaction ends.
    void alone(Channel door, String author) {
        long lock = ByteBuffer.wrap(vault.blindIndex("intake_thread.author", door + "/" + author))
                .getLong();
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(lock)
                .query((_, _) -> 0)
                .list();
    }

    Optional<Known> find(Channel door, String key) {
        return sql.sql("select id, appeal from intake_thread where door = ? and key = ?")
                .param(door.name())
                .param(index(key))
                .query((row, _) -> new Known(row.getLong("id"), new AppealId(row.getObject("appeal", UUID.class))))
                .optional();
    }

    Optional<Known> find(long id) {
        return sql.sql("select id, appeal from intake_thread where id = ?")
                .param(id)
                .query((row, _) -> new Known(row.getLong("id"), new AppealId(row.getObject("appeal", UUID.class))))
                .optional();
    }

    /// Lets a thread go on in a record.
    long put(Channel door, String key, AppealId appeal) {
        return sql.sql("""
                        insert into intake_thread (door, key, appeal) values (?, ?, ?)
                        on conflict (door, key) do update set appeal = excluded.appeal returning id""")
                .param(door.name())
                .param(index(key))
                .param(appeal.value())
                .query(Long.class)
                .single();
    }

    void goOn(Known thread, AppealId appeal) {
        sql.sql("update intake_thread set appeal = ? where id = ?")
                .param(appeal.value())
                .param(thread.id())
                .update();
    }

    /// Notes that an arrival changed something.
    ///
    /// @return whether it had not been noted before
    boolean changed(long arrival, AppealId appeal) {
        return sql.sql("insert into intake_change (arrival, appeal) values (?, ?) on conflict do nothing")
                        .param(arrival)
                        .param(appeal.value())
                        .update()
                == 1;
    }

    private byte[] index(String key) {
        return vault.blindIndex(COLUMN, key);
    }
}
