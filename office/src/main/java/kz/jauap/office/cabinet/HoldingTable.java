package kz.jauap.office.cabinet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.house.Vault;
import kz.jauap.office.intake.draft.Belongings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables `cabinet_details` and `cabinet_draft`: what lies in a cabinet, found by a keyed index of its owner's
/// number.
@Component
class HoldingTable implements Belongings {
    private static final String OWNER = "cabinet.owner";
    private static final String DETAILS = "cabinet_details";

    private final JdbcClient sql;
    private final Vault vault;

    HoldingTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    Details details(Owner owner) {
        return sql.sql("select postal, phone, email from cabinet_details where owner = ?")
                .param(index(owner))
                .query((row, _) -> new Details(open(row, "postal"), open(row, "phone"), open(row, "email")))
                .optional()
                .orElse(Details.NONE);
    }

    void keep(Owner owner, Details details, Instant at) {
        sql.sql("""
                insert into cabinet_details (owner, postal, phone, email, changed_at)
                values (:owner, :postal, :phone, :email, :at)
                on conflict (owner) do update set postal = excluded.postal, phone = excluded.phone,
                  email = excluded.email, changed_at = excluded.changed_at""")
                .param("owner", index(owner))
                .param("postal", seal("postal", details.postal()))
                .param("phone", seal("phone", details.phone()))
                .param("email", seal("email", details.email()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetDetails(Owner owner) {
        sql.sql("delete from cabinet_details where owner = ?")
                .param(index(owner))
                .update();
    }

    void add(Owner owner, UUID draft) {
        sql.sql("insert into cabinet_draft (draft, owner) values (?, ?)")
                .param(draft)
                .param(index(owner))
                .update();
    }

    List<UUID> drafts(Owner owner) {
        return sql.sql("select draft from cabinet_draft where owner = ?")
                .param(index(owner))
                .query((row, _) -> row.getObject("draft", UUID.class))
                .list();
    }

    @Override
    public void forget(UUID draft) {
        sql.sql("delete from cabinet_draft where draft = ?").param(draft).update();
    }

    private byte[] index(Owner owner) {
        return vault.blindIndex(OWNER, owner.identifier());
    }

    private byte @Nullable [] seal(String column, String text) {
        return text.isEmpty() ? null : vault.seal(DETAILS + "." + column, text);
    }

    private String open(ResultSet row, String column) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(column);
        return sealed == null ? "" : vault.open(DETAILS + "." + column, sealed);
    }
}
