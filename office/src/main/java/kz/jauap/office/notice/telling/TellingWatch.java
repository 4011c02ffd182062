package kz.jauap.office.notice.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import kz.jauap.office.calendar.Calendars;
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
    private final Calendars calendars;
    private final Clock clock;

    TellingWatch(TellingTable table, Proving proving, Calendars calendars, Clock clock) {
        this.table = table;
        this.proving = proving;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Looks once at all of it.
    public void go() {
        table.seen().forEach(telling -> proving.proved(telling.entry(), Way.STATUS_PAGE));
        LocalDate today = LocalDate.now(clock);
        table.unproved().stream()
                .filter(telling -> telling.warned().isEmpty())
                .filter(presses(today))
                .forEach(telling -> {
                    table.warn(telling.id(), clock.instant());
                    log.info("Telling {} is not proved yet, its last day draws near", telling.id());
                });
    }

    /// Whether no working day is left before the law's day.
    private Predicate<Telling> presses(LocalDate today) {
        return telling -> telling.tellBy()
                .map(calendars.current()::lastWorkingBefore)
                .filter(day -> !today.isBefore(day))
                .isPresent();
    }
}
