package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.staff.Matter.StandIn;
import kz.jauap.office.people.staff.SubstituteTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who stands in for whom, from its beginning to its end.
@Component
class StandingIn {
    static final String WRONG_DAYS = "people.substitute.wrong";
    static final String WRONG_PERSON = "people.substitute.person";

    private final SubstituteTable substitutes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    StandingIn(SubstituteTable substitutes, People people, Audit audit, Clock clock) {
        this.substitutes = substitutes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Why it may not begin: it lasts a year at most and is not over yet, by another in service of the same body.
    Optional<String> barred(Officer absent, StandIn named) {
        if (named.until().isBefore(named.since())
                || named.until().isBefore(LocalDate.now(clock))
                || !named.until().isBefore(named.since().plusYears(1))) {
            return Optional.of(WRONG_DAYS);
        }
        Officer standsIn = people.officer(named.standsIn());
        boolean fit = absent.id() != standsIn.id() && absent.body().equals(standsIn.body()) && standsIn.active();
        return fit ? Optional.empty() : Optional.of(WRONG_PERSON);
    }

    void begin(Officer absent, StandIn named, String subject, SignedIn by) {
        substitutes.insert(absent.id(), named.standsIn(), named.since(), named.until());
        audit.write(by.id(), AuditDeed.SUBSTITUTE_NAMED, subject, Change.of("", named.since() + " – " + named.until()));
    }

    /// Ends it today; that takes power away, so one administrator may do it alone.
    @Transactional
    public Outcome end(Officer absent, long substitute, SignedIn by) {
        LocalDate today = LocalDate.now(clock);
        var ended = substitutes.from(today).stream()
                .filter(one -> one.id() == substitute && one.absent() == absent.id())
                .findFirst();
        if (ended.isEmpty()) {
            return new Declined("people.act.decided");
        }
        substitutes.end(substitute, absent.id(), today);
        audit.write(
                by.id(),
                AuditDeed.SUBSTITUTE_ENDED,
                absent.login() + " " + people.officer(ended.get().standsIn()).login(),
                Change.of(ended.get().since() + " – " + ended.get().until(), today.minusDays(1)));
        return new Done();
    }
}
