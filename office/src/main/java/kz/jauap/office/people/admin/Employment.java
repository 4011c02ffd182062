package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.SubstituteTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one administrator may do with an account alone: take rights away, and say who stands in for whom.
@Component
class Employment {
    private final OfficerTable officers;
    private final SubstituteTable substitutes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Employment(OfficerTable officers, SubstituteTable substitutes, People people, Audit audit, Clock clock) {
        this.officers = officers;
        this.substitutes = substitutes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome withdraw(Officer officer, Role role, SignedIn by) {
        if (role == Role.ADMINISTRATOR && lastAdministrator(officer)) {
            return new Declined("people.act.lastAdministrator");
        }
        officers.withdraw(officer.id(), role);
        audit.write(by.id(), AuditDeed.ROLE_WITHDRAWN, officer.login() + " " + role, Change.of(role, ""));
        return new Done();
    }

    /// Ends an official's service; he can no longer sign in, his deeds stay his.
    @Transactional
    public Outcome close(Officer officer, SignedIn by) {
        if (lastAdministrator(officer)) {
            return new Declined("people.act.lastAdministrator");
        }
        if (officer.id() == by.id()) {
            return new Declined("people.act.notYourself");
        }
        officers.setActive(officer.id(), false);
        audit.write(by.id(), AuditDeed.OFFICER_CLOSED, officer.login());
        return new Done();
    }

    /// Takes an official back; the roles he had must be granted anew.
    @Transactional
    public Outcome reopen(Officer officer, SignedIn by) {
        officer.roles().forEach(role -> officers.withdraw(officer.id(), role));
        officers.setActive(officer.id(), true);
        audit.write(by.id(), AuditDeed.OFFICER_REOPENED, officer.login());
        return new Done();
    }

    @Transactional
    public Outcome substitute(Officer absent, Officer standsIn, LocalDate since, LocalDate until, SignedIn by) {
        boolean sound = absent.id() != standsIn.id()
                && absent.body().equals(standsIn.body())
                && standsIn.active()
                && !until.isBefore(since)
                && !until.isBefore(LocalDate.now(clock))
                && until.isBefore(since.plusYears(1));
        if (!sound) {
            return new Declined("people.substitute.wrong");
        }
        substitutes.insert(absent.id(), standsIn.id(), since, until);
        audit.write(
                by.id(),
                AuditDeed.SUBSTITUTE_NAMED,
                absent.login() + " " + standsIn.login(),
                Change.of("", since + " – " + until));
        return new Done();
    }

    @Transactional
    public Outcome end(Officer absent, long substitute, SignedIn by) {
        substitutes.end(substitute, absent.id(), LocalDate.now(clock));
        audit.write(by.id(), AuditDeed.SUBSTITUTE_ENDED, absent.login());
        return new Done();
    }

    private boolean lastAdministrator(Officer officer) {
        return people.all().stream()
                        .filter(one -> one.has(Role.ADMINISTRATOR))
                        .allMatch(one -> one.id() == officer.id())
                && officer.has(Role.ADMINISTRATOR);
    }
}
