package kz.jauap.office.registry.list.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `registry_columns`.
@Repository
class ColumnTable {
    private final JdbcClient sql;

    ColumnTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What an official has chosen, if he has.
    Optional<List<Column>> of(long officer) {
        return sql.sql("select columns from registry_columns where officer = ?")
                .param(officer)
                .query((row, _) -> Column.named(List.of(row.getString("columns").split(",", -1))))
                .optional();
    }

    void choose(long officer, List<Column> columns) {
        sql.sql("""
                        insert into registry_columns (officer, columns) values (?, ?)
                        on conflict (officer) do update set columns = excluded.columns""")
                .params(officer, columns.stream().map(Column::name).collect(Collectors.joining(",")))
                .update();
    }

    /// Gives him the usual ones again.
    void forget(long officer) {
        sql.sql("delete from registry_columns where officer = ?").param(officer).update();
    }
}
