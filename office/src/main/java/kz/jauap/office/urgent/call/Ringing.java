package kz.jauap.office.urgent.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.call.Call.State;
import kz.jauap.office.urgent.duty.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries the calls that are due, all at once: a way that is slow holds up no other. Every try is written down.
///
/// A call that was under way when the house went dark is made again: better twice than never.
@Component
class Ringing {
    private static final Logger log = LoggerFactory.getLogger(Ringing.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 5;

    private final CallTable table;
    private final Alarms alarms;
    private final Journal journal;
    private final People people;
    private final Roster roster;
    private final Ways ways;
    private final Clock clock;

    Ringing(CallTable table, Alarms alarms, Journal journal, People people, Roster roster, Ways ways, Clock clock) {
        this.table = table;
        this.alarms = alarms;
        this.journal = journal;
        this.people = people;
        this.roster = roster;
        this.ways = ways;
        this.clock = clock;
    }

    /// Carries what is due, and waits until all is said or has taken too long.
    void go() {
        List<Call> due = new ArrayList<>();
        Optional<Call> next = claim();
        while (next.isPresent()) {
            due.add(next.get());
            next = claim();
        }
        try (var carriers = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(call -> carriers.execute(() -> carry(call)));
        }
    }

    private Optional<Call> claim() {
        return table.claim(clock.instant(), clock.instant().plus(LEASE));
    }

    private void carry(Call call) {
        try {
            Optional<String> number = alarms.open().stream()
                    .filter(alarm -> alarm.id() == call.alarm() && alarm.rings())
                    .map(Alarm::appeal)
                    .flatMap(appeal -> journal.card(appeal).stream())
                    .map(card -> card.number().text())
                    .findFirst();
            Optional<Officer> officer = people.find(call.officer()).filter(Officer::active);
            if (number.isEmpty() || officer.isEmpty()) {
                settle(call, State.NEEDLESS, "needless");
            } else {
                settle(call, ways.carry(call, roster.contact(officer.get()), number.get()));
            }
        } catch (RuntimeException fault) {
            log.error("Call {} is not carried now", call.id(), fault);
            settle(call, new Outcome.Later("fault"));
        }
    }

    private void settle(Call call, Outcome outcome) {
        switch (outcome) {
            case Outcome.Handed(var reference) -> settle(call, State.HANDED, reference);
            case Outcome.OnItsWay(var reference) -> settle(call, State.HANDED, reference);
            case Outcome.Refused(var why) -> settle(call, State.FAILED, why);
            case Outcome.Later(var why) -> later(call, why);
            case Outcome.Barred(var why) -> later(call, why);
        }
    }

    private void later(Call call, String why) {
        settle(call, call.tries() < MOST_TRIES ? State.QUEUED : State.FAILED, why);
    }

    private void settle(Call call, State state, String outcome) {
        Instant now = clock.instant();
        if (state == State.FAILED) {
            log.warn("Nobody is reached by call {} ({}): {}", call.id(), call.way(), outcome);
        }
        table.tried(call, state, now, now.plus(PAUSE), outcome);
    }
}
