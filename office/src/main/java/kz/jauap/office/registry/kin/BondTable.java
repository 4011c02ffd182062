package kz.jauap.office.registry.kin;

import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Table `registry_bond`: which appeals a person joined; written with the entry that says so.
@Component
public class BondTable {
    private final JdbcClient sql;

    BondTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Two appeals that were joined, seen from either.
    ///
    /// @param other the appeal at the other end
    public record Joined(AppealId other, Receipt.Bond bond) {}

    /// Joins an appeal to an earlier one, or parts them.
    public void put(AppealId appeal, AppealId earlier, Receipt.Bond bond) {
        sql.sql("""
                        insert into registry_bond (appeal, earlier, bond) values (?, ?, ?)
                        on conflict (appeal, earlier) do update set bond = excluded.bond""")
                .param(appeal.value())
                .param(earlier.value())
                .param(bond.name())
                .update();
    }

    /// Everything an appeal is joined to, whichever of the two came first.
    public List<Joined> of(AppealId appeal) {
        return sql.sql("""
                        select case when appeal = ? then earlier else appeal end as other, bond from registry_bond
                        where (appeal = ? or earlier = ?) and bond <> 'NONE'""")
                .params(appeal.value(), appeal.value(), appeal.value())
                .query((row, _) -> new Joined(
                        new AppealId(row.getObject("other", UUID.class)), Receipt.Bond.valueOf(row.getString("bond"))))
                .list();
    }
}
