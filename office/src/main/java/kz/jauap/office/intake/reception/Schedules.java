package kz.jauap.office.intake.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.reception.Frequency;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.people.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The schedules by which heads receive, and the free times in them.
@Component
public class Schedules {
    private final ScheduleTable table;
    private final VisitTable visits;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Period ahead;

    Schedules(
            ScheduleTable table,
            VisitTable visits,
            Calendars calendars,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${jauap.reception.ahead:P2M}") Period ahead) {
        this.table = table;
        this.visits = visits;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
        this.ahead = ahead;
    }

    /// What is published: approved and not over.
    public List<Schedule> published() {
        return notOver().stream().filter(Schedule::approved).toList();
    }

    /// All that are not over, those that still await approval too.
    public List<Schedule> notOver() {
        return table.notOver(today());
    }

    public Optional<Schedule> find(UUID id) {
        return table.find(id);
    }

    /// A schedule as it stands now, and stays until the transaction ends: nobody else books, or calls a day off.
    Schedule hold(Schedule schedule) {
        return table.hold(schedule.id()).orElseThrow();
    }

    /// Draws up a schedule; it counts from the approval of the head.
    public void draw(Schedule schedule, SignedIn by) {
        table.add(schedule, by.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// Approves a schedule; the official's former one ends where this one begins. Whoever is booked for an hour that
    /// the new one has too stays booked for it.
    ///
    /// @return who is booked for an hour that there is no longer
    public List<Visit> approve(Schedule schedule, SignedIn by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            table.approve(schedule.id(), by.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            table.endBefore(schedule);
            return visits.awaited(schedule).stream()
                    .filter(visit -> !handedOver(visit, schedule))
                    .toList();
        }));
    }

    private boolean handedOver(Visit visit, Schedule to) {
        Slot same = new Slot(to.id(), visit.day(), visit.time().orElseThrow());
        return to.has(same, calendars.current()) && visits.move(visit.id(), same);
    }

    /// Throws away what was never approved.
    public void discard(Schedule schedule) {
        table.delete(schedule.id());
    }

    /// Cancels one day of a schedule; who was booked for it stays in the list of that day.
    public void cancel(Schedule schedule, LocalDate day, String reason, SignedIn by) {
        transaction.executeWithoutResult(_ -> {
            hold(schedule);
            table.off(schedule.id(), day, reason, by.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }

    /// Whether the head receives on a day after all.
    public boolean held(Schedule schedule, LocalDate day) {
        return !table.off(schedule.id()).contains(day);
    }

    /// The coming days on which he receives, as far ahead as people book.
    public List<LocalDate> days(Schedule schedule) {
        Set<LocalDate> off = table.off(schedule.id());
        return schedule.days(today(), today().plus(ahead), calendars.current()).stream()
                .filter(day -> !off.contains(day))
                .toList();
    }

    /// The coming months in which he does not receive though the law wants it.
    public List<YearMonth> monthsWithout(Schedule schedule) {
        YearMonth first = YearMonth.from(schedule.since().isAfter(today()) ? schedule.since() : today());
        YearMonth last = YearMonth.from(today().plus(ahead));
        return Frequency.monthsWithout(
                schedule.days(first.atDay(1), last.atEndOfMonth(), calendars.current()), first.plusMonths(1), last);
    }

    /// The free times ahead, in their order.
    public List<Slot> free(Schedule schedule) {
        Set<Slot> taken = visits.taken(schedule.id(), today());
        return days(schedule).stream()
                .flatMap(day -> schedule.times().stream().map(time -> new Slot(schedule.id(), day, time)))
                .filter(slot -> !taken.contains(slot) && ahead(slot))
                .toList();
    }

    private boolean ahead(Slot slot) {
        return slot.day().atTime(slot.time()).isAfter(LocalDate.now(clock).atTime(LocalTime.now(clock)));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
