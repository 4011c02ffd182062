package kz.jauap.office.registry.journal;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words that entries point to: plain under access rules, erasable without touching the journal.
@Component
class TextTable {
    private final JdbcClient sql;

    TextTable(JdbcClient sql) {
        this.sql = sql;
    }

    TextRef add(AppealId appeal, String words) {
        UUID id = UUID.randomUUID();
        byte[] salt = Salts.fresh();
        sql.sql("insert into registry_text (id, appeal, words, salt) values (?, ?, ?, ?)")
                .param(id)
                .param(appeal.value())
                .param(words)
                .param(salt)
                .update();
        return new TextRef(id, Salts.commitment(salt, words));
    }

    Optional<String> words(TextRef ref) {
        return sql.sql("select words from registry_text where id = ?")
                .param(ref.id())
                .query(String.class)
                .optional();
    }
}
