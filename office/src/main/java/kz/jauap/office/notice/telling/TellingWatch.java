package kz.jauap.office.notice.telling;

import java.time.Clock;
import kz.jauap.office.registry.entry.Answering.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Watches over what is not proved yet: the clerks are warned on the last working day before the law's day, and who has
/// read it on his page has been told.
@Component
public class TellingWatch {
    private static final Logger log = LoggerFactory.getLogger(TellingWatch.class);

    private final TellingTable table;
    private final Proving proving;
    private final Pressing pressing;
    private final Clock clock;

    TellingWatch(TellingTable table, Proving proving, Pressing pressing, Clock clock) {
        this.table = table;
        this.proving = proving;
        this.pressing = pressing;
        this.clock = clock;
    }

    /// Looks once at all of it.
    public void go() {
        table.seen().forEach(telling -> proving.proved(telling.entry(), Way.STATUS_PAGE));
        table.unwarned(pressing.until()).forEach(telling -> {
            table.warn(telling.id(), clock.instant());
            log.info("Telling {} is not proved yet, its last day draws near", telling.id());
        });
    }
}
