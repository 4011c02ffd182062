package kz.jauap.office.grievance.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `grievance_expected`: the read copy of what bodies complained of still owe.
@Component
class ExpectedTable {
    private final JdbcClient sql;

    ExpectedTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Expected expected) {
        sql.sql("""
                insert into grievance_expected (first, grievance, kind, by_day)
                values (?, ?, ?, ?) on conflict do nothing""")
                .params(
                        expected.first().value(),
                        expected.grievance(),
                        expected.kind().name(),
                        expected.by())
                .update();
    }

    void done(AppealId first, UUID grievance, Expected.Kind kind) {
        sql.sql("update grievance_expected set done = true where first = ? and grievance = ? and kind = ?")
                .params(first.value(), grievance, kind.name())
                .update();
    }

    /// All that is expected, the most pressing first.
    List<Expected> all() {
        return sql.sql("""
                select first, grievance, kind, by_day from grievance_expected
                where not done order by by_day, first, kind""")
                .query((row, _) -> new Expected(
                        new AppealId(row.getObject("first", UUID.class)),
                        row.getObject("grievance", UUID.class),
                        Expected.Kind.valueOf(row.getString("kind")),
                        row.getObject("by_day", LocalDate.class)))
                .list();
    }
}
