package kz.jauap.office.intake.reception.off;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Calls a day of reception off; whoever is booked for it is to be told, which is written down in the same stroke.
@Component
public class CallingOff {
    private final Schedules schedules;
    private final Booking booking;
    private final ToldTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CallingOff(Schedules schedules, Booking booking, ToldTable table, TransactionTemplate transaction, Clock clock) {
        this.schedules = schedules;
        this.booking = booking;
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void cancel(Schedule schedule, LocalDate day, String reason, SignedIn by) {
        transaction.executeWithoutResult(_ -> {
            schedules.cancel(schedule, day, reason, by);
            booking.of(day).stream()
                    .filter(visit -> visit.schedule().equals(schedule.id()) && visit.state() == Visit.State.BOOKED)
                    .forEach(visit -> table.queue(visit.id(), day, moment()));
        });
    }

    /// Lets a schedule take the place of the former one; the days of those who lose their hour by it are called off.
    public void approve(Schedule next, String reason, SignedIn by) {
        transaction.executeWithoutResult(_ -> schedules
                .approve(next, by)
                .forEach(visit -> cancel(schedules.find(visit.schedule()).orElseThrow(), visit.day(), reason, by)));
    }

    /// Who of a day was told, by his visit.
    public Map<UUID, Told> told(LocalDate day) {
        return table.of(day).stream().collect(Collectors.toMap(Told::visit, Function.identity()));
    }

    /// Notes that somebody was called.
    public void called(Visit visit, SignedIn by) {
        table.called(visit.id(), visit.day(), by.id(), moment());
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
