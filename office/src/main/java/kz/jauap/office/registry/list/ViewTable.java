package kz.jauap.office.registry.list;

import java.util.List;
import java.util.Set;
import kz.jauap.office.house.SealedColumns;
import kz.jauap.office.house.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `registry_view`.
@Repository
class ViewTable implements SealedColumns {
    private static final String NAME = "registry_view.name";

    private final JdbcClient sql;
    private final Vault vault;

    ViewTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    @Override
    public Set<String> sealedColumns() {
        return Set.of(NAME);
    }

    /// In the order in which he named them.
    List<View> of(long officer, Asked.Listing list) {
        return sql.sql("select id, name, query from registry_view where officer = ? and list = ? order by id")
                .params(officer, list.name())
                .query((row, _) -> new View(
                        row.getLong("id"), list, vault.openWords(NAME, row.getString("name")), row.getString("query")))
                .list();
    }

    /// Holds an official's views against his other hand until the transaction ends.
    void hold(long officer) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('registry_view', ?))")
                .param(officer)
                .query((row, _) -> row.getObject(1))
                .list();
    }

    void add(long officer, Asked.Listing list, String name, String query) {
        sql.sql("insert into registry_view (officer, list, name, query) values (?, ?, ?, ?)")
                .params(officer, list.name(), vault.sealWords(NAME, name), query)
                .update();
    }

    void remove(long officer, long id) {
        sql.sql("delete from registry_view where officer = ? and id = ?")
                .params(officer, id)
                .update();
    }
}
