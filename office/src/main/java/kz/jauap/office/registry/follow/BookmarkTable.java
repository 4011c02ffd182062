package kz.jauap.office.registry.follow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_bookmark`: how far each listener has read each body's stream.
@Component
class BookmarkTable {
    private final JdbcClient sql;

    BookmarkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The position of a listener, held until the transaction ends; empty while it reads elsewhere.
    Optional<Long> hold(String listener, BodyId body) {
        sql.sql("insert into registry_bookmark (listener, body, position) values (?, ?, 0) on conflict do nothing")
                .param(listener)
                .param(body.value())
                .update();
        return sql.sql("""
                        select position from registry_bookmark where listener = ? and body = ?
                        for update skip locked""")
                .param(listener)
                .param(body.value())
                .query((row, _) -> row.getLong("position"))
                .optional();
    }

    /// The bodies whose streams go on behind what a listener has read.
    Set<BodyId> behind(String listener) {
        return sql.sql("""
                        select c.body from registry_counter c
                          left join registry_bookmark b on b.body = c.body and b.listener = ?
                        where c.position > coalesce(b.position, 0)""").param(listener).query((row, _) -> new BodyId(row.getString("body"))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void put(String listener, BodyId body, long position) {
        sql.sql("update registry_bookmark set position = ? where listener = ? and body = ?")
                .param(position)
                .param(listener)
                .param(body.value())
                .update();
    }
}
