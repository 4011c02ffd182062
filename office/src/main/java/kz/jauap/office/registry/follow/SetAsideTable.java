package kz.jauap.office.registry.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_aside`: what listeners have not taken in yet.
@Component
class SetAsideTable {
    /// The first of each case: those behind it wait for it.
    private static final String FIRST = """
            select distinct on (listener, appeal) * from registry_aside
            %s order by listener, appeal, position""";

    private final JdbcClient sql;

    SetAsideTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The cases of which a listener takes nothing in for now.
    Set<AppealId> cases(String listener) {
        return sql
                .sql("select distinct appeal from registry_aside where listener = ?")
                .param(listener)
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void put(String listener, Journaled entry, Instant now) {
        sql.sql("""
                insert into registry_aside (listener, body, position, appeal, since, next_try)
                values (:listener, :body, :position, :appeal, :now, :now) on conflict do nothing""")
                .param("listener", listener)
                .param("body", entry.body().value())
                .param("position", entry.position())
                .param("appeal", entry.appeal().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(String listener, Journaled entry, String fault, Instant next) {
        sql.sql("""
                update registry_aside set tries = tries + 1, fault = :fault, next_try = :next
                where listener = :listener and body = :body and position = :position""")
                .param("fault", fault)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("listener", listener)
                .param("body", entry.body().value())
                .param("position", entry.position())
                .update();
    }

    int tries(String listener, Journaled entry) {
        return sql.sql("select tries from registry_aside where listener = ? and body = ? and position = ?")
                .param(listener)
                .param(entry.body().value())
                .param(entry.position())
                .query((row, _) -> row.getInt(1))
                .optional()
                .orElse(0);
    }

    void taken(SetAside aside) {
        sql.sql("delete from registry_aside where listener = ? and body = ? and position = ?")
                .param(aside.listener())
                .param(aside.body().value())
                .param(aside.position())
                .update();
    }

    /// The cases of a listener whose first entry may be offered again.
    List<AppealId> due(String listener, Instant now) {
        return sql
                .sql(FIRST.formatted("where listener = :listener"))
                .param("listener", listener)
                .query((row, _) -> aside(row))
                .list()
                .stream()
                .filter(each -> !each.nextTry().isAfter(now))
                .map(SetAside::appeal)
                .toList();
    }

    /// The first entry of a case, held until the transaction ends; empty while somebody else offers it.
    Optional<SetAside> hold(String listener, AppealId appeal) {
        return sql.sql("""
                        select * from registry_aside where listener = :listener and appeal = :appeal and position =
                          (select min(position) from registry_aside where listener = :listener and appeal = :appeal)
                        for update skip locked""")
                .param("listener", listener)
                .param("appeal", appeal.value())
                .query((row, _) -> aside(row))
                .optional();
    }

    /// The first entry of each case, of all listeners, the oldest trouble first.
    List<SetAside> all() {
        return sql.sql("select * from (" + FIRST.formatted("") + ") f order by since, listener, appeal")
                .query((row, _) -> aside(row))
                .list();
    }

    /// Has the first entry of each case offered again at the next round.
    void hurry(String listener, AppealId appeal, Instant now) {
        sql.sql("update registry_aside set next_try = :now where listener = :listener and appeal = :appeal")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("listener", listener)
                .param("appeal", appeal.value())
                .update();
    }

    private static SetAside aside(ResultSet row) throws SQLException {
        return new SetAside(
                row.getString("listener"),
                new BodyId(row.getString("body")),
                row.getLong("position"),
                new AppealId(row.getObject("appeal", UUID.class)),
                instant(row, "since"),
                row.getInt("tries"),
                row.getString("fault"),
                instant(row, "next_try"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
