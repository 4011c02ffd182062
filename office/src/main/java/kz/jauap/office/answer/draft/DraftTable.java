package kz.jauap.office.answer.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Table `answer_draft`: every saving is a row, sealed, for a draft may tell what a sealed case is about.
@Component
class DraftTable implements SmartInitializingSingleton {
    private static final String SEALED = "answer_draft.sealed";
    private static final String COLUMNS = "select appeal, version, author, at, sealed from answer_draft ";
    private final JsonMapper json = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Vault vault;

    DraftTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// Seals, before the office opens, what an office wrote that did not seal yet.
    @Override
    public void afterSingletonsInstantiated() {
        record Open(UUID appeal, int version, String wording) {}
        sql.sql("select appeal, version, wording from answer_draft where sealed is null")
                .query((row, _) ->
                        new Open(row.getObject("appeal", UUID.class), row.getInt("version"), row.getString("wording")))
                .list()
                .forEach(open -> sql.sql(
                                "update answer_draft set sealed = ?, wording = null where appeal = ? and version = ?")
                        .param(vault.seal(SEALED, open.wording()))
                        .param(open.appeal())
                        .param(open.version())
                        .update());
    }

    /// Adds the next version, unless there is one of this number already.
    boolean add(SavedDraft draft) {
        return sql.sql("""
                        insert into answer_draft (appeal, version, author, at, language, sealed)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(draft.appeal().value())
                        .param(draft.version())
                        .param(draft.author())
                        .param(draft.at().atOffset(ZoneOffset.UTC))
                        .param(draft.wording().language().tag())
                        .param(vault.seal(SEALED, json.writeValueAsString(draft.wording())))
                        .update()
                == 1;
    }

    Optional<SavedDraft> latest(AppealId appeal) {
        return sql.sql(COLUMNS + "where appeal = ? order by version desc limit 1")
                .param(appeal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<SavedDraft> version(AppealId appeal, int version) {
        return sql.sql(COLUMNS + "where appeal = ? and version = ?")
                .param(appeal.value())
                .param(version)
                .query((row, _) -> read(row))
                .optional();
    }

    private SavedDraft read(ResultSet row) throws SQLException {
        return new SavedDraft(
                new AppealId(row.getObject("appeal", UUID.class)),
                row.getInt("version"),
                row.getLong("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(vault.open(SEALED, row.getBytes("sealed")), Wording.class));
    }
}
