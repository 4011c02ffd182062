package kz.jauap.office.answer.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Table `answer_aside`: texts that were overtaken while they were written, one for each author, sealed.
@Component
class AsideTable {
    private static final String SEALED = "answer_aside.sealed";
    private final JsonMapper json = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final Vault vault;

    AsideTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void put(AppealId appeal, long author, Instant at, Wording wording) {
        sql.sql("""
                        insert into answer_aside (appeal, author, at, sealed) values (?, ?, ?, ?)
                        on conflict (appeal, author) do update set at = excluded.at, sealed = excluded.sealed""")
                .param(appeal.value())
                .param(author)
                .param(at.atOffset(ZoneOffset.UTC))
                .param(vault.seal(SEALED, json.writeValueAsString(wording)))
                .update();
    }

    Optional<Wording> find(AppealId appeal, long author) {
        return sql.sql("select sealed from answer_aside where appeal = ? and author = ?")
                .param(appeal.value())
                .param(author)
                .query((row, _) -> json.readValue(vault.open(SEALED, row.getBytes("sealed")), Wording.class))
                .optional();
    }

    void drop(AppealId appeal, long author) {
        sql.sql("delete from answer_aside where appeal = ? and author = ?")
                .param(appeal.value())
                .param(author)
                .update();
    }
}
