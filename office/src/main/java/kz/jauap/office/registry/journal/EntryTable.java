package kz.jauap.office.registry.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import kz.jauap.office.registry.entry.bytes.EntryCodec;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The journal's rows; a trigger refuses every change of them.
@Component
class EntryTable {
    private static final String COLUMNS = "body, position, appeal, at, actor, officer, type, payload";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    EntryTable(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    void add(List<Journaled> entries) {
        batch.batchUpdate("""
                insert into registry_entry (body, position, appeal, at, actor, officer, type, version, payload, salt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, entries.size(), (row, each) -> {
            EntryCatalog kind = EntryCatalog.of(each.entry());
            row.setString(1, each.body().value());
            row.setLong(2, each.position());
            row.setObject(3, each.appeal().value());
            row.setObject(4, each.at().atOffset(ZoneOffset.UTC));
            row.setString(5, actor(each.actor()));
            row.setObject(6, each.actor() instanceof Actor.Official(var id) ? id : null);
            row.setInt(7, kind.code());
            row.setInt(8, kind.version());
            row.setBytes(9, EntryCodec.bytes(each.entry()));
            row.setBytes(10, Salts.fresh());
        });
    }

    List<Journaled> history(AppealId appeal) {
        return sql.sql("select " + COLUMNS + " from registry_entry where appeal = ? order by position")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<Journaled> histories(Collection<AppealId> appeals) {
        return sql.sql("select " + COLUMNS
                        + " from registry_entry where appeal = any(?::uuid[]) order by appeal, position")
                .param(appeals.stream().map(AppealId::toString).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Of some appeals those that hold an entry of certain kinds.
    List<AppealId> having(Collection<AppealId> appeals, Collection<EntryCatalog> kinds) {
        return sql.sql("select distinct appeal from registry_entry where appeal = any(?::uuid[]) and type = any(?)")
                .param(appeals.stream().map(AppealId::toString).toArray(String[]::new))
                .param(kinds.stream().map(EntryCatalog::code).toArray(Integer[]::new))
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
    }

    /// The entry each appeal begins with.
    List<Journaled> first(Collection<AppealId> appeals) {
        return sql.sql("select distinct on (appeal) " + COLUMNS
                        + " from registry_entry where appeal = any(?::uuid[]) order by appeal, position")
                .param(appeals.stream().map(AppealId::toString).toArray(String[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    List<Journaled> after(BodyId body, long position, int limit) {
        return sql.sql("select " + COLUMNS
                        + " from registry_entry where body = ? and position > ? order by position limit ?")
                .param(body.value())
                .param(position)
                .param(limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<Journal.Written> written(BodyId body, long position, int limit) {
        return sql.sql("select " + COLUMNS + ", version, salt"
                        + " from registry_entry where body = ? and position > ? order by position limit ?")
                .param(body.value())
                .param(position)
                .param(limit)
                .query((row, _) -> written(row))
                .list();
    }

    private static Journal.Written written(ResultSet row) throws SQLException {
        HexFormat hex = HexFormat.of();
        return new Journal.Written(
                row.getLong("position"),
                List.of(
                        row.getString("appeal"),
                        row.getObject("at", OffsetDateTime.class).toInstant().toString(),
                        row.getString("actor"),
                        String.valueOf(row.getLong("officer")),
                        String.valueOf(row.getInt("type")),
                        String.valueOf(row.getInt("version")),
                        hex.formatHex(row.getBytes("payload")),
                        hex.formatHex(row.getBytes("salt"))));
    }

    private static String actor(Actor actor) {
        return switch (actor) {
            case Actor.Official _ -> "OFFICIAL";
            case Actor.Applicant _ -> "APPLICANT";
            case Actor.Office _ -> "OFFICE";
        };
    }

    private static Actor actor(String actor, long officer) {
        return switch (actor) {
            case "OFFICIAL" -> new Actor.Official(officer);
            case "APPLICANT" -> new Actor.Applicant();
            case "OFFICE" -> new Actor.Office();
            default -> throw new IllegalStateException(actor);
        };
    }

    private static Journaled read(ResultSet row) throws SQLException {
        return new Journaled(
                new BodyId(row.getString("body")),
                row.getLong("position"),
                new AppealId(row.getObject("appeal", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor(row.getString("actor"), row.getLong("officer")),
                EntryCodec.entry(row.getInt("type"), row.getBytes("payload")));
    }
}
