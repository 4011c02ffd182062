package kz.jauap.office.intake.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `intake_draft`.
@Component
class DrawerTable {
    private static final String CODE = "intake.draft.code";
    private static final String FIELDS = "intake.draft.fields";

    private final JdbcClient sql;
    private final Vault vault;

    DrawerTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// Adds a draft.
    ///
    /// @return false where its informal record has one already
    boolean add(Draft draft) {
        Optional<Origin> origin = draft.origin();
        int added = sql.sql("""
                insert into intake_draft (id, code_index, code, fields, begun_at, changed_at, expires_at,
                  origin_relation, origin_appeal, origin_number, informal)
                values (:id, :index, :code, :fields, :begun, :changed, :expires, :relation, :of, :number, :informal)
                on conflict (informal) do nothing
                """)
                .param("id", draft.id())
                .param("index", index(draft.code()))
                .param("code", vault.seal(CODE, draft.code().characters()))
                .param("fields", sealed(draft.fields()))
                .param("begun", at(draft.begunAt()))
                .param("changed", at(draft.changedAt()))
                .param("expires", at(draft.expiresAt()))
                .param("relation", origin.map(each -> each.relation().name()).orElse(null))
                .param("of", origin.map(Origin::appeal).orElse(null))
                .param("number", origin.map(Origin::number).orElse(null))
                .param("informal", origin.flatMap(Origin::informal).orElse(null))
                .update();
        return added == 1;
    }

    /// Keeps the fields of a draft that is still one.
    void save(Draft draft) {
        sql.sql("""
                update intake_draft set fields = :fields, changed_at = :changed, expires_at = :expires
                where id = :id and appeal is null
                """)
                .param("id", draft.id())
                .param("fields", sealed(draft.fields()))
                .param("changed", at(draft.changedAt()))
                .param("expires", at(draft.expiresAt()))
                .update();
    }

    /// What it says is in the books now, and is kept here no longer.
    void become(UUID id, Draft.Became became) {
        sql.sql("""
                update intake_draft set appeal = :appeal, became_at = :at, signature = :signature, fields = null
                where id = :id and appeal is null
                """)
                .param("id", id)
                .param("appeal", became.appeal().value())
                .param("at", at(became.at()))
                .param("signature", became.signature().name())
                .update();
    }

    Optional<Draft> find(DraftCode code) {
        return sql.sql("select * from intake_draft where code_index = :index")
                .param("index", index(code))
                .query((row, _) -> read(row))
                .optional();
    }

    /// A draft that nobody else changes until this transaction ends.
    Optional<Draft> held(UUID id) {
        return sql.sql("select * from intake_draft where id = :id and appeal is null for update")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Draft> find(UUID id) {
        return sql.sql("select * from intake_draft where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Draft> makingOfficial(AppealId informal) {
        return sql.sql("select * from intake_draft where informal = :informal")
                .param("informal", informal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    List<UUID> expired(Instant now) {
        return sql.sql("select id from intake_draft where expires_at <= :now order by expires_at limit 500")
                .param("now", at(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    void delete(UUID id) {
        sql.sql("delete from intake_draft where id = :id").param("id", id).update();
    }

    private byte[] index(DraftCode code) {
        return vault.blindIndex(CODE, code.characters());
    }

    private byte[] sealed(Fields fields) {
        return vault.seal(FIELDS, fields.write());
    }

    private Fields opened(byte[] sealed) {
        return Fields.read(vault.open(FIELDS, sealed));
    }

    private Draft read(ResultSet row) throws SQLException {
        var fields = Optional.ofNullable(row.getBytes("fields"));
        var appeal = Optional.ofNullable(row.getObject("appeal", UUID.class));
        Optional<Draft.Became> became = appeal.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft.Became(
                        new AppealId(appeal.get()),
                        instant(row, "became_at"),
                        Signature.valueOf(row.getString("signature"))));
        return new Draft(
                row.getObject("id", UUID.class),
                new DraftCode(vault.open(CODE, row.getBytes("code"))),
                fields.map(this::opened).orElseGet(Fields::none),
                origin(row),
                instant(row, "begun_at"),
                instant(row, "changed_at"),
                instant(row, "expires_at"),
                became);
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        Optional<String> relation = Optional.ofNullable(row.getString("origin_relation"));
        return relation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Origin(
                        Origin.Relation.valueOf(relation.get()),
                        row.getObject("origin_appeal", UUID.class),
                        row.getString("origin_number"),
                        Optional.ofNullable(row.getObject("informal", UUID.class))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
