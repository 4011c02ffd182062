package kz.jauap.office.house.postgres;

import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who comes to a row that another holds.
public final class AtALock {
    private AtALock() {}

    /// Lets him go on until he waits for us, or is through.
    public static <T> Future<T> awaited(Future<T> other, JdbcClient sql) {
        while (waiting(sql) == 0 && !other.isDone()) {
            Thread.onSpinWait();
        }
        return other;
    }

    private static long waiting(JdbcClient sql) {
        return sql.sql("select count(*) from pg_locks where not granted")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
