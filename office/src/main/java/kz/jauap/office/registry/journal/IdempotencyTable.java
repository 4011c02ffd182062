package kz.jauap.office.registry.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /// Claims keys for new appeals.
    ///
    /// @return of each appeal whose key is held already, the appeal that holds it
    Map<AppealId, AppealId> claim(Map<AppealId, Once> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        // in one order, so that two transactions never wait for each other's keys
        List<Map.Entry<AppealId, Once>> claims = wanted.entrySet().stream()
                .sorted(Comparator.comparing(
                        each -> each.getValue().scope() + '\n' + each.getValue().key()))
                .toList();
        Set<UUID> claimed = sql.sql("""
                        insert into registry_idempotency (scope, key, fingerprint, appeal)
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::uuid[])
                        on conflict do nothing returning appeal""")
                .param(column(claims, claim -> claim.getValue().scope()))
                .param(column(claims, claim -> claim.getValue().key()))
                .param(column(claims, claim -> claim.getValue().fingerprint()))
                .param(column(claims, claim -> claim.getKey().toString()))
                .query((row, _) -> row.getObject("appeal", UUID.class))
                .set();
        return claims.stream()
                .filter(claim -> !claimed.contains(claim.getKey().value()))
                .collect(Collectors.toMap(Map.Entry::getKey, claim -> holder(claim.getValue())));
    }

    private static String[] column(
            List<Map.Entry<AppealId, Once>> claims, Function<Map.Entry<AppealId, Once>, String> value) {
        return claims.stream().map(value).toArray(String[]::new);
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
            throw new Once.KeyReused(once);
        }
        return new AppealId(row.appeal());
    }
}
