package kz.jauap.office.intake.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The book of visitors: who comes when. A time has one visitor, however many ask for it at once.
@Component
public class Booking {
    /// The scope of the key under which a visit is put in writing: its row.
    public static final String SCOPE = "reception";

    private final Schedules schedules;
    private final VisitTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Booking(Schedules schedules, VisitTable table, TransactionTemplate transaction, Clock clock) {
        this.schedules = schedules;
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Books a free time.
    ///
    /// @return the visit with its code; empty where the time is not free (any more)
    public Optional<Visit> book(Schedule schedule, Slot slot, Visitor visitor) {
        return Objects.requireNonNull(
                transaction.execute(_ -> stillFree(schedule, slot) ? add(schedule, slot, visitor) : Optional.empty()));
    }

    /// Whether a time is free, while nobody calls its day off.
    private boolean stillFree(Schedule schedule, Slot slot) {
        return schedules.free(schedules.hold(schedule)).contains(slot);
    }

    private Optional<Visit> add(Schedule schedule, Slot slot, Visitor visitor) {
        Visit visit = new Visit(
                UUID.randomUUID(),
                schedule.id(),
                slot.day(),
                Optional.of(slot.time()),
                Visit.State.BOOKED,
                Optional.of(VisitCode.fresh()),
                visitor,
                Optional.empty(),
                Optional.empty());
        return table.add(visit, moment()) ? Optional.of(visit) : Optional.empty();
    }

    /// Takes in who came today without booking.
    public Visit walkIn(Schedule schedule, Visitor visitor) {
        Visit visit = new Visit(
                UUID.randomUUID(),
                schedule.id(),
                schedules.today(),
                Optional.empty(),
                Visit.State.ARRIVED,
                Optional.empty(),
                visitor,
                Optional.of(moment()),
                Optional.empty());
        table.add(visit, moment());
        return visit;
    }

    /// Moves a booking to another free time.
    ///
    /// @return whether it stands there now
    public boolean move(Visit visit, Schedule schedule, Slot to) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> stillFree(schedule, to) && table.move(visit.id(), to)));
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /// Cancels a booking; its time is free again.
    public boolean cancel(Visit visit) {
        return table.turn(visit.id(), EnumSet.of(Visit.State.BOOKED), Visit.State.CANCELLED, moment());
    }

    public boolean arrived(Visit visit) {
        return table.turn(
                visit.id(), EnumSet.of(Visit.State.BOOKED, Visit.State.ABSENT), Visit.State.ARRIVED, moment());
    }

    public boolean absent(Visit visit) {
        Set<Visit.State> from = EnumSet.of(Visit.State.BOOKED, Visit.State.ARRIVED);
        return table.turn(visit.id(), from, Visit.State.ABSENT, moment());
    }

    /// Writes the card of a reception, once; what is put in writing is open until it is registered, and may be
    /// written again until then.
    public boolean record(Visit visit, Visit.Outcome outcome) {
        return table.record(visit.id(), outcome);
    }

    public Optional<Visit> find(UUID id) {
        return table.find(id);
    }

    public Optional<Visit> find(VisitCode code) {
        return table.find(code);
    }

    /// How many are booked by some schedules for each day to come.
    public SortedMap<LocalDate, Integer> booked(Set<UUID> schedules) {
        return table.booked(schedules, LocalDate.now(clock));
    }

    /// Everybody of a day.
    public List<Visit> of(LocalDate day) {
        return table.of(day);
    }

    /// Everybody who was received from one day to another.
    public List<Visit> received(LocalDate from, LocalDate to) {
        return table.received(from, to);
    }

    /// Earlier receptions of the same person, as far as he told who he is.
    public List<Visit> earlier(Visit visit) {
        return Iin.parse(visit.visitor().iin()).map(table::of).orElse(List.of()).stream()
                .filter(each -> !each.id().equals(visit.id()))
                .toList();
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
