package kz.jauap.office.intake.social.talk;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.arrival.Arrival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `intake_heard`: who said how much, and what many say alike.
@Component
class HeardTable {
    private static final String AUTHOR = "intake_heard.author";
    private static final String PRINT = "intake_heard.print";
    private static final String HANDLE = "intake_heard.handle";

    private final JdbcClient sql;
    private final Vault vault;

    HeardTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// Notes once that somebody was heard.
    void add(Arrival arrival, String author, String words, String handle) {
        sql.sql("""
                insert into intake_heard (arrival, door, author, print, handle, heard_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""")
                .param(arrival.id())
                .param(arrival.door().name())
                .param(vault.blindIndex(AUTHOR, author))
                .param(vault.blindIndex(PRINT, words))
                .param(vault.seal(HANDLE, handle))
                .param(arrival.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean has(Arrival arrival) {
        return sql.sql("select count(*) from intake_heard where arrival = ?")
                        .param(arrival.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// The author's handle as it was first known.
    String handle(Arrival arrival) {
        return vault.open(
                HANDLE,
                sql.sql("select handle from intake_heard where arrival = ?")
                        .param(arrival.id())
                        .query(byte[].class)
                        .single());
    }

    /// How many messages of an author came before this one, since a moment.
    long byAuthor(Arrival arrival, String author, Instant since) {
        return sql.sql("""
                        select count(*) from intake_heard
                        where door = ? and author = ? and heard_at >= ? and arrival < ?""")
                .param(arrival.door().name())
                .param(vault.blindIndex(AUTHOR, author))
                .param(since.atOffset(ZoneOffset.UTC))
                .param(arrival.id())
                .query(Long.class)
                .single();
    }

    /// How many authors said the same before this one, since a moment, at whatever door.
    long authorsOf(Arrival arrival, String words, Instant since) {
        return sql.sql("""
                        select count(distinct author) from intake_heard
                        where print = ? and heard_at >= ? and arrival < ?""")
                .param(vault.blindIndex(PRINT, words))
                .param(since.atOffset(ZoneOffset.UTC))
                .param(arrival.id())
                .query(Long.class)
                .single();
    }
}
