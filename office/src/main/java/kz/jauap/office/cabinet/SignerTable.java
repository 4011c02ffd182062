package kz.jauap.office.cabinet;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table `cabinet_signer`: whose e-signature an appeal came with.
@Component
class SignerTable {
    private static final String SIGNER = "cabinet.signer";

    private final JdbcClient sql;
    private final Vault vault;

    SignerTable(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void add(AppealId appeal, String number) {
        sql.sql("insert into cabinet_signer (appeal, signer) values (?, ?) on conflict do nothing")
                .param(appeal.value())
                .param(vault.blindIndex(SIGNER, number))
                .update();
    }

    /// Those of some appeals that the owner of a number signed.
    Set<UUID> of(Set<UUID> appeals, Owner owner) {
        return sql
                .sql("select appeal from cabinet_signer where appeal = any (?) and signer = ?")
                .param(appeals.toArray(UUID[]::new))
                .param(vault.blindIndex(SIGNER, owner.identifier()))
                .query((row, _) -> row.getObject("appeal", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
