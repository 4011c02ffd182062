package kz.jauap.office.registry.file;

import java.util.UUID;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seals, before the office opens, the words of threats that were written down by an office which did not seal yet.
@Component
class Sealing implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final JdbcClient sql;
    private final Journal journal;

    Sealing(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var open = sql.sql("""
                        select c.appeal from registry_card c join registry_letter l on l.appeal = c.appeal
                        where c.urgency = 'THREAT' and not l.sealed""")
                .query((row, _) -> new AppealId(row.getObject("appeal", UUID.class)))
                .list();
        open.forEach(journal::seal);
        if (!open.isEmpty()) {
            log.info("Sealed the words of {} crimes and threats", open.size());
        }
    }
}
