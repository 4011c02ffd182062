package kz.jauap.office.files.bare;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `files_bare`.
@Component
class BareTable {
    private final JdbcClient sql;

    BareTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<String> of(String hash) {
        return sql.sql("select bare from files_bare where hash = ?")
                .param(hash)
                .query((row, _) -> row.getString("bare"))
                .optional();
    }

    void add(String hash, String bare) {
        sql.sql("insert into files_bare (hash, bare) values (?, ?) on conflict do nothing")
                .param(hash)
                .param(bare)
                .update();
    }

    /// Of some contents those that are copies without notes.
    Set<String> stripped(Set<String> hashes) {
        Object all = hashes.toArray(String[]::new);
        return Set.copyOf(sql.sql("select bare from files_bare where bare = any (:all)")
                .param("all", all)
                .query((row, _) -> row.getString(1))
                .list());
    }
}
