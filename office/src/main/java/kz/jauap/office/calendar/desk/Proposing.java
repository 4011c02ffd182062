package kz.jauap.office.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Day;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.calendar.Version;
import kz.jauap.office.calendar.desk.Proposal.Decided;
import kz.jauap.office.calendar.desk.Proposal.Decision;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes the calendar: one proposes, another confirms, and from that moment on terms are counted by the new version.
/// Only while a single person in the office may do so does he act alone, and the record says so.
@Component
public class Proposing {
    private final ProposalTable proposals;
    private final Calendars calendars;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Proposing(ProposalTable proposals, Calendars calendars, People people, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.calendars = calendars;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It waits for another.
        record Waits() implements Outcome {}

        /// It is in force.
        record InForce(String version) implements Outcome {}

        record Refused() implements Outcome {}

        /// Nothing was done.
        ///
        /// @param key of the words that say why
        record Declined(String key) implements Outcome {}
    }

    /// Whether an official may propose and confirm.
    public static boolean entitled(Officer officer) {
        return officer.has(Role.ADMINISTRATOR)
                || (officer.has(Role.CONTROLLER) && officer.body().equals(BodyId.CITY));
    }

    /// Whether nobody has proposed anything yet.
    public boolean untouched() {
        return proposals.all().isEmpty();
    }

    /// Proposes the days of whole years, each in the place of what the calendar says of that year now.
    @Transactional
    public Outcome propose(List<Day> days, String act, SignedIn by) {
        WorkCalendar current = calendars.current();
        var years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
        Stream<Day> kept =
                current.days().stream().filter(day -> !years.contains(day.date().getYear()));
        return proposed(Stream.concat(kept, days.stream()).toList(), act, by);
    }

    /// Proposes another kind for one day of a listed year, or none beyond what the week makes of it.
    @Transactional
    public Outcome propose(LocalDate date, Optional<Day> day, String act, SignedIn by) {
        WorkCalendar current = calendars.current();
        if (!current.isConfirmed(date.getYear())) {
            return new Outcome.Declined("calendar.declined.year");
        }
        Stream<Day> kept = current.days().stream().filter(each -> !each.date().equals(date));
        return proposed(Stream.concat(kept, day.stream()).toList(), act, by);
    }

    private Outcome proposed(List<Day> days, String act, SignedIn by) {
        WorkCalendar current = calendars.current();
        WorkCalendar next = WorkCalendar.of("", days);
        List<Difference> differences = Difference.between(current, next);
        Optional<String> barred = barred(current, next, differences);
        if (barred.isPresent()) {
            return new Outcome.Declined(barred.get());
        }
        var added = proposals.add(current.version(), days, act, by.id(), clock.instant());
        if (added.isEmpty()) {
            return new Outcome.Declined("calendar.declined.waits");
        }
        audit.write(by.id(), AuditDeed.CALENDAR_PROPOSED, current.version(), change(differences, act));
        return alone(by) ? inForce(proposals.held(added.get()).orElseThrow(), Decision.ALONE, by) : new Outcome.Waits();
    }

    private Optional<String> barred(WorkCalendar current, WorkCalendar next, List<Difference> differences) {
        LocalDate today = LocalDate.now(clock);
        if (differences.isEmpty()) return Optional.of("calendar.declined.same");
        if (!next.years().containsAll(current.years())) return Optional.of("calendar.declined.lost");
        if (next.years().last() - next.years().first() + 1 != next.years().size()) {
            return Optional.of("calendar.declined.gap");
        }
        boolean past = differences.stream()
                .map(Difference::date)
                .anyMatch(day -> day.isBefore(today) && current.isConfirmed(day.getYear()));
        return past ? Optional.of("calendar.declined.past") : Optional.empty();
    }

    /// Confirms what another has proposed.
    @Transactional
    public Outcome confirm(long id, SignedIn by) {
        var held = proposals.held(id);
        if (held.isEmpty()) return new Outcome.Declined("calendar.declined.decided");
        if (held.get().proposedBy() == by.id()) return new Outcome.Declined("calendar.declined.own");
        return inForce(held.get(), Decision.CONFIRMED, by);
    }

    /// Refuses it; its author may take it back the same way.
    @Transactional
    public Outcome refuse(long id, SignedIn by) {
        var held = proposals.held(id);
        if (held.isEmpty()) return new Outcome.Declined("calendar.declined.decided");
        proposals.decide(id, new Decided(by.id(), clock.instant(), Decision.REFUSED, Optional.empty()));
        audit.write(by.id(), AuditDeed.CALENDAR_REFUSED, held.get().base());
        return new Outcome.Refused();
    }

    private Outcome inForce(Proposal proposal, Decision decision, SignedIn by) {
        WorkCalendar before = calendars.version(proposal.base());
        var next = new Version(clock.instant(), proposal.act(), WorkCalendar.of(name(), proposal.days()));
        calendars.put(next);
        proposals.decide(proposal.id(), new Decided(by.id(), clock.instant(), decision, Optional.of(next.name())));
        audit.write(
                by.id(),
                AuditDeed.CALENDAR_CHANGED,
                next.name() + (decision == Decision.ALONE ? " alone" : ""),
                change(Difference.between(before, next.calendar()), proposal.act()));
        return new Outcome.InForce(next.name());
    }

    /// Named for the day, and for its place among those of the day.
    private String name() {
        String day = "kz-" + LocalDate.now(clock);
        var taken = calendars.all().stream().map(Version::name).collect(Collectors.toSet());
        return Stream.iterate(1, next -> next + 1)
                .map(next -> next == 1 ? day : day + "." + next)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private boolean alone(SignedIn by) {
        return people.employed().stream().filter(Proposing::entitled).allMatch(each -> each.id() == by.id());
    }

    private static Change change(List<Difference> differences, String act) {
        return new Change(
                Difference.told(differences, Difference::before), Difference.told(differences, Difference::after), act);
    }
}
