package kz.jauap.office.registry.secrecy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals, once and before the office opens, what stands plain in columns that an office wrote which did not seal them
/// yet.
///
/// Table `registry_sealed_column` tells which columns are sealed throughout.
@Component
class SealingColumns implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(SealingColumns.class);
    private static final int AT_ONCE = 1000;

    private record Plain(String place, String words) {}

    private final List<SealedColumns> tables;
    private final Vault vault;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    SealingColumns(List<SealedColumns> tables, Vault vault, JdbcClient sql, TransactionTemplate transaction) {
        this.tables = tables;
        this.vault = vault;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> done = Set.copyOf(sql.sql("select name from registry_sealed_column")
                .query((row, _) -> row.getString(1))
                .list());
        Set<String> all = new TreeSet<>();
        tables.forEach(table -> all.addAll(table.sealedColumns()));
        all.removeAll(done);
        all.forEach(this::seal);
    }

    private void seal(String name) {
        String table = name.substring(0, name.indexOf('.'));
        String column = name.substring(name.indexOf('.') + 1);
        int sealed = 0;
        List<Plain> open = plain(table, column);
        while (!open.isEmpty()) {
            List<Plain> some = open;
            transaction.executeWithoutResult(_ -> some.forEach(each -> sql.sql(
                            "update " + table + " set " + column + " = ? where ctid = ?::tid and " + column + " = ?")
                    .params(vault.sealWords(name, each.words()), each.place(), each.words())
                    .update()));
            sealed += some.size();
            open = plain(table, column);
        }
        sql.sql("insert into registry_sealed_column (name) values (?) on conflict do nothing")
                .param(name)
                .update();
        if (sealed > 0) {
            log.info("Sealed {} words in {}", sealed, name);
        }
    }

    private List<Plain> plain(String table, String column) {
        return sql.sql("select ctid, " + column + " from " + table + " where " + column + " <> '' and not starts_with("
                        + column + ", ?) limit ?")
                .params(Vault.SEALED_WORDS, AT_ONCE)
                .query((row, _) -> new Plain(row.getString(1), row.getString(2)))
                .list();
    }
}
