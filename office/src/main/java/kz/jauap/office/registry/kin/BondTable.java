package kz.jauap.office.registry.kin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /// The how manieth each of some appeals is of its author on its matter within a year; those that repeat nothing are
    /// left out.
    public Map<AppealId, Integer> times(Collection<AppealId> appeals) {
        return sql
                .sql("""
                        with recursive chain (appeal, earlier) as (
                          select b.appeal, b.earlier from registry_bond b
                          where b.appeal = any (?::uuid[]) and b.bond = 'REPEATED'
                          union
                          select chain.appeal, b.earlier from chain
                          join registry_bond b on b.appeal = chain.earlier and b.bond = 'REPEATED')
                        select chain.appeal, count(*) + 1 as time from chain
                        join registry_card c on c.appeal = chain.appeal
                        join registry_card e on e.appeal = chain.earlier
                        where e.registered_at > c.registered_at - interval '1 year'
                        group by chain.appeal""")
                .param(appeals.stream().map(AppealId::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(new AppealId(row.getObject("appeal", UUID.class)), row.getInt("time")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
