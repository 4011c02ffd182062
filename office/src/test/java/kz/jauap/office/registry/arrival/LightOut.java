package kz.jauap.office.registry.arrival;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The office in which the light went out before it wrote down what became of what had come in.
public final class LightOut {
    private LightOut() {}

    /// Everything in the ledger waits again; whatever was registered stays so.
    public static void in(JdbcClient sql) {
        sql.sql("alter table registry_arrival disable trigger registry_arrival_stays")
                .update();
        sql.sql("update registry_arrival set ending = 'WAITING', appeal = null, ended_at = null")
                .update();
        sql.sql("alter table registry_arrival enable trigger registry_arrival_stays")
                .update();
    }
}
