package kz.jauap.office.registry.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;
import kz.jauap.office.registry.secrecy.Strongbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words that entries point to: plain under access rules and sealed in the cases of
/// threats, erasable without touching the journal.
@Component
class TextTable {
    private static final String WORDS = "registry_text.words";

    private final JdbcClient sql;
    private final Strongbox box;

    TextTable(JdbcClient sql, Strongbox box) {
        this.sql = sql;
        this.box = box;
    }

    TextRef add(AppealId appeal, Secrecy how, String words) {
        UUID id = UUID.randomUUID();
        byte[] salt = Salts.fresh();
        sql.sql("insert into registry_text (id, appeal, words, salt, sealed) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(appeal.value())
                .param(box.in(how, WORDS, words))
                .param(salt)
                .param(how.sealed())
                .update();
        return new TextRef(id, Salts.commitment(salt, words));
    }

    Optional<String> words(TextRef ref) {
        return sql.sql("select words, sealed from registry_text where id = ?")
                .param(ref.id())
                .query((row, _) -> box.out(Secrecy.of(row), WORDS, row.getString("words")))
                .optional();
    }

    /// Writes all words about an appeal anew, open or sealed.
    void keep(AppealId appeal, Secrecy how) {
        Map<UUID, String> all = new HashMap<>();
        sql.sql("select id, words, sealed from registry_text where appeal = ?")
                .param(appeal.value())
                .query(row -> {
                    all.put(row.getObject("id", UUID.class), box.out(Secrecy.of(row), WORDS, row.getString("words")));
                });
        all.forEach((id, words) -> sql.sql("update registry_text set words = ?, sealed = ? where id = ?")
                .param(box.in(how, WORDS, words))
                .param(how.sealed())
                .param(id)
                .update());
    }
}
