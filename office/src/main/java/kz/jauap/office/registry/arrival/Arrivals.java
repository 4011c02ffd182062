package kz.jauap.office.registry.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Vault;
import kz.jauap.office.registry.entry.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The ledger: an arrival is written down first, whatever is done about it, and gets its end when that is known.
@Component
public class Arrivals {
    /// What is sealed opens under the name it was sealed for, whatever the table is called now.
    static final String COLUMN = "intake_arrival.payload";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int LONGEST_FAULT = 200;

    private final ArrivalTable table;
    private final Vault vault;
    private final CanaryMark canaries;
    private final DoorTable doors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Arrivals(
            ArrivalTable table,
            Vault vault,
            CanaryMark canaries,
            DoorTable doors,
            Clock clock,
            TransactionTemplate transaction) {
        this.table = table;
        this.vault = vault;
        this.canaries = canaries;
        this.doors = doors;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Writes down what came in; when this returns, it is durable. The same thing sent again is the same arrival.
    ///
    /// @param grace how long whoever received it may take over handling it before the porter does
    public Arrival receive(Channel door, String foreignId, String payload, Duration grace) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        table.add(
                door,
                foreignId,
                canaries.genuine(payload) ? Arrival.Sort.CANARY : Arrival.Sort.PERSON,
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                vault.seal(COLUMN, payload),
                now.plus(grace));
        return table.find(door, foreignId).orElseThrow();
    }

    public Optional<Arrival> find(long id) {
        return table.find(id);
    }

    public Optional<Arrival> find(Channel door, String foreignId) {
        return table.find(door, foreignId);
    }

    /// What came in, word for word, unless it was erased.
    public Optional<String> payload(Arrival arrival) {
        return table.payload(arrival.id()).map(kept -> vault.open(COLUMN, kept));
    }

    /// Writes down what became of it; what has an end keeps it.
    public void end(Arrival arrival, Outcome outcome) {
        switch (outcome) {
            case Outcome.Registered(var appeal) -> end(arrival, Ending.REGISTERED, "", appeal.value());
            case Outcome.Joined(var appeal) -> end(arrival, Ending.JOINED, "", appeal.value());
            case Outcome.Closed(var why) -> {
                end(arrival, Ending.CLOSED, why.name(), null);
                if (why == Why.CANARY) {
                    doors.canarySeen(arrival.doorway());
                }
            }
            case Outcome.Parked(var why) -> end(arrival, Ending.PARKED, why.name(), null);
            case Outcome.Later(var fault) -> later(arrival, fault);
        }
    }

    /// Writes down what was turned away unread; only that it was there can be known.
    public void turnedAway(Channel door, String foreignId, Why why) {
        transaction.executeWithoutResult(
                _ -> end(receive(door, foreignId, "", Duration.ZERO), new Outcome.Closed(why)));
    }

    /// What was closed on these days for one reason, latest first.
    public List<Arrival> closed(Why why, LocalDate from, LocalDate to, int most) {
        return table.closed(why, from, to, most);
    }

    /// What is kept aside, oldest first.
    public List<Arrival> parked(int most) {
        return table.parked(most);
    }

    /// Lets what is kept aside go its way.
    ///
    /// @return whether it was still kept aside
    public boolean release(Arrival arrival, Urgency urgency, long officer, String reason) {
        return table.decide(arrival.id(), Ending.WAITING, "", urgency, officer, reason, clock.instant());
    }

    public boolean dismiss(Arrival arrival, long officer, String reason) {
        return decide(arrival, Ending.CLOSED, Why.DISMISSED, officer, reason);
    }

    public boolean sendElsewhere(Arrival arrival, long officer, String where) {
        return decide(arrival, Ending.REDIRECTED, Why.SENT_ELSEWHERE, officer, where);
    }

    private boolean decide(Arrival arrival, Ending ending, Why why, long officer, String reason) {
        return table.decide(arrival.id(), ending, why.name(), Urgency.ORDINARY, officer, reason, clock.instant());
    }

    private void end(Arrival arrival, Ending ending, String why, @Nullable UUID appeal) {
        transaction.executeWithoutResult(_ -> table.end(arrival.id(), ending, why, appeal, clock.instant()));
    }

    private void later(Arrival arrival, String fault) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(arrival.tries(), 10));
        Instant next = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        table.later(arrival.id(), next, fault.substring(0, Math.min(fault.length(), LONGEST_FAULT)));
    }
}
