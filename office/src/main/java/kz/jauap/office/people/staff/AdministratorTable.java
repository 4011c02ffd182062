package kz.jauap.office.people.staff;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The administrators among the rows of `people_role`, and whose turn it is to take one of them away.
@Repository
public class AdministratorTable {
    private static final String ROWS =
            " FROM people_role r JOIN people_officer o ON o.id = r.officer WHERE r.role = 'ADMINISTRATOR' AND o.active";

    private final JdbcClient jdbc;

    AdministratorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everybody who has the role and works here, also who is kept out for now.
    public List<Long> all() {
        return jdbc.sql("SELECT o.id" + ROWS).query((row, _) -> row.getLong(1)).list();
    }

    /// Everybody who can sign in and administer; until this transaction ends nobody else takes an administrator away.
    public List<Long> held() {
        jdbc.sql("SELECT officer FROM people_role WHERE role = 'ADMINISTRATOR' ORDER BY officer FOR UPDATE")
                .query((row, _) -> row.getLong(1))
                .list();
        return jdbc.sql("SELECT o.id" + ROWS + " AND o.blocked_since IS NULL AND o.password IS NOT NULL")
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
