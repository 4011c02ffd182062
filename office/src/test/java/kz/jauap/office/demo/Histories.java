package kz.jauap.office.demo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The histories of all cases of the city.
abstract class Histories {
    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    List<List<Journaled>> histories() {
        return column("select appeal::text from registry_card").stream()
                .map(appeal -> journal.history(new AppealId(UUID.fromString(appeal))))
                .toList();
    }

    List<String> column(String query) {
        return sql.sql(query).query((row, _) -> row.getString(1)).list();
    }
}
