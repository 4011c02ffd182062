package kz.jauap.office.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.jauap.law.calendar.WorkCalendar;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The calendar in force, and every earlier version by its name: what was counted by one is shown by that one.
@Component
public class Calendars {
    private final VersionTable table;
    private final Clock clock;
    private final AtomicReference<List<Version>> versions = new AtomicReference<>(List.of());

    Calendars(VersionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        read();
        if (versions.get().isEmpty()) {
            table.add(new Version(clock.instant(), "", WorkCalendar.kazakhstan()));
            read();
        }
    }

    /// Reads the versions anew: another node may have put one in force.
    @Scheduled(fixedDelayString = "${jauap.calendar.every:PT1M}", initialDelayString = "${jauap.calendar.every:PT1M}")
    public void read() {
        versions.set(table.all());
    }

    /// All versions, the one in force last.
    public List<Version> all() {
        return versions.get();
    }

    /// What is counted by from now on.
    public WorkCalendar current() {
        return inForce().calendar();
    }

    /// The version in force, with since when and by which act.
    public Version inForce() {
        return versions.get().getLast();
    }

    /// The calendar by which something was counted; for a name that was never in force here, the current one.
    public WorkCalendar version(String name) {
        return versions.get().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(this::inForce)
                .calendar();
    }

    /// Whether the next year is not listed yet.
    public boolean runsOut() {
        return !current().isConfirmed(LocalDate.now(clock).getYear() + 1);
    }

    /// The year for which a term that ends on a day still awaits its list; none where the calendar reaches that far.
    public Optional<Integer> awaited(LocalDate end) {
        return Optional.of(end.getYear())
                .filter(year -> year > current().years().last());
    }

    /// Puts a version in force once the transaction that decided so is through.
    public void put(Version version) {
        table.add(version);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                read();
            }
        });
    }
}
