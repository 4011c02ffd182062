package kz.jauap.office.registry.journal;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which key became which appeal; written in the registering transaction, so a twin waits for it or finds it.
@Component
class IdempotencyTable {
    private final JdbcClient sql;

    IdempotencyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Claims the key for a new appeal.
    ///
    /// @return the appeal that already holds it, if any
    Optional<AppealId> claim(Once once, AppealId appeal) {
        int added = sql.sql("""
                        insert into registry_idempotency (scope, key, fingerprint, appeal) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .param(once.scope())
                .param(once.key())
                .param(once.fingerprint())
                .param(appeal.value())
                .update();
        return added == 1 ? Optional.empty() : Optional.of(holder(once));
    }

    private AppealId holder(Once once) {
        record Row(String fingerprint, UUID appeal) {}
        Row row = sql.sql("""
                        update registry_idempotency set seen = seen + 1 where scope = ? and key = ?
                        returning fingerprint, appeal""")
                .param(once.scope())
                .param(once.key())
                .query(Row.class)
                .single();
        if (!row.fingerprint().equals(once.fingerprint())) {
            throw new KeyReused(once);
        }
        return new AppealId(row.appeal());
    }
}
