package kz.jauap.office.urgent.call;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.urgent.UrgentSettings;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.alarm.Alarms;
import kz.jauap.office.urgent.call.Call.State;
import kz.jauap.office.urgent.call.Call.Way;
import kz.jauap.office.urgent.duty.Contact;
import kz.jauap.office.urgent.duty.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Decides who is called over an alarm: whoever is on duty; if he does not take it in time, or cannot be reached at
/// all,
/// whoever comes after him; in the end everybody, again and again.
@Component
class Calling {
    private static final Logger log = LoggerFactory.getLogger(Calling.class);
    /// Sooner or later a person must look into a house whose alarms nobody takes.
    private static final int MOST_STEPS = 12;

    private final Alarms alarms;
    private final Roster roster;
    private final CallTable calls;
    private final Ways ways;
    private final CaseFiles files;
    private final People people;
    private final UrgentSettings settings;
    private final Clock clock;

    Calling(
            Alarms alarms,
            Roster roster,
            CallTable calls,
            Ways ways,
            CaseFiles files,
            People people,
            UrgentSettings settings,
            Clock clock) {
        this.alarms = alarms;
        this.roster = roster;
        this.calls = calls;
        this.ways = ways;
        this.files = files;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /// Queues whatever calls are due by now.
    void go() {
        calls.forget();
        alarms.open().stream().filter(Alarm::rings).forEach(this::tryCall);
    }

    /// Whatever is wrong with one alarm, the others are called.
    private void tryCall(Alarm alarm) {
        try {
            call(alarm);
        } catch (RuntimeException fault) {
            log.error("Nobody can be called to alarm {} now", alarm.id(), fault);
        }
    }

    private void call(Alarm alarm) {
        List<Call> made = calls.of(alarm.id());
        List<List<Officer>> steps = steps(alarm);
        int reached = made.stream().mapToInt(Call::step).max().orElse(0);
        int due = steps.isEmpty() ? 0 : due(alarm, made, reached, steps.size());
        for (int step = reached + 1; step <= due; step++) {
            queue(alarm, step, steps.get(Math.min(step, steps.size()) - 1));
        }
    }

    private int due(Alarm alarm, List<Call> made, int reached, int steps) {
        long waited = Duration.between(alarm.raisedAt(), clock.instant()).dividedBy(settings.escalateAfter());
        boolean nobody = reached > 0
                && reached < steps
                && made.stream().filter(call -> call.step() == reached).allMatch(call -> call.state() == State.FAILED);
        long due = Math.max(1 + Math.max(0, waited), nobody ? reached + 1 : 0);
        return (int) Math.min(MOST_STEPS, due);
    }

    /// Who is called in turn, as the roster stood when it began to ring.
    private List<List<Officer>> steps(Alarm alarm) {
        CaseFile file = files.open(alarm.appeal()).orElseThrow();
        return roster.steps(alarm.body(), alarm.raisedAt()).stream()
                .map(each ->
                        each.stream().filter(officer -> sees(officer, file)).toList())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void queue(Alarm alarm, int step, List<Officer> whom) {
        Instant now = clock.instant();
        whom.forEach(officer -> reach(roster.contact(officer))
                .forEach(way -> calls.queue(
                        alarm.id(), step, officer.id(), way, way == Way.SCREEN ? State.HANDED : State.QUEUED, now)));
    }

    /// Whoever the case is hidden from is not told that it is there.
    private boolean sees(Officer officer, CaseFile file) {
        return people.access(people.atWork(officer))
                .may(Deed.SEE, CaseDesk.facts(file))
                .granted();
    }

    private List<Way> reach(Contact contact) {
        List<Way> open = Stream.of(Way.SMS, Way.EMAIL)
                .filter(way -> ways.open(way, contact))
                .toList();
        return open.isEmpty() ? List.of(Way.SCREEN) : open;
    }
}
