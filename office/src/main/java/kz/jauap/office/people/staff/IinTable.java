package kz.jauap.office.people.staff;

import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `people_iin`, whose numbers are sealed.
@Repository
public class IinTable {
    private static final String COLUMN = "people.iin";

    private final JdbcClient database;
    private final Vault vault;

    IinTable(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    public Optional<Iin> of(long officer) {
        return database.sql("select iin from people_iin where officer = ?")
                .param(officer)
                .query(byte[].class)
                .optional()
                .map(kept -> new Iin(vault.open(COLUMN, kept)));
    }

    public void put(long officer, Iin iin) {
        database.sql("""
                insert into people_iin (officer, iin) values (:officer, :iin)
                on conflict (officer) do update set iin = excluded.iin
                """)
                .param("officer", officer)
                .param("iin", vault.seal(COLUMN, iin.digits()))
                .update();
    }

    public void remove(long officer) {
        database.sql("delete from people_iin where officer = ?").param(officer).update();
    }
}
