package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Lang;
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
import kz.jauap.office.people.staff.OfficerTable.Newcomer;
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
        audit.write(by.id(), AuditDeed.OFFICER_CLOSED, officer.login(), changed(officer, ""));
        return new Done();
    }

    /// Keeps an official out at once, whatever he has open; his roles wait for him.
    @Transactional
    public Outcome block(Officer officer, String reason, SignedIn by) {
        if (reason.isBlank()) {
            return new Declined("people.block.reason.missing");
        }
        if (lastAdministrator(officer)) {
            return new Declined("people.act.lastAdministrator");
        }
        if (officer.id() == by.id()) {
            return new Declined("people.act.notYourself");
        }
        officers.block(officer.id(), Optional.of(clock.instant()));
        audit.write(by.id(), AuditDeed.OFFICER_BLOCKED, officer.login(), changed(officer, reason));
        return new Done();
    }

    /// Lets an official in again who was kept out.
    @Transactional
    public Outcome letIn(Officer officer, SignedIn by) {
        officers.block(officer.id(), Optional.empty());
        audit.write(by.id(), AuditDeed.OFFICER_LET_IN, officer.login(), changed(officer, ""));
        return new Done();
    }

    /// Gives an official another name, position or place. A role is granted for a body: in another one it has to be
    /// granted anew.
    @Transactional
    public Outcome change(Officer officer, Newcomer now, SignedIn by) {
        boolean moves = !officer.body().equals(now.body());
        if (moves && lastAdministrator(officer)) {
            return new Declined("people.act.lastAdministrator");
        }
        var above = moves ? Optional.<Long>empty() : officer.reportsTo();
        officers.change(
                officer.id(), new Newcomer(officer.login(), now.name(), now.position(), now.body(), now.unit(), above));
        if (moves) {
            officer.roles().forEach(role -> withdraw(officer, role, by));
        }
        audit.write(
                by.id(),
                AuditDeed.OFFICER_CHANGED,
                officer.login(),
                Change.of(place(officer), place(people.officer(officer.id()))));
        return new Done();
    }

    private static String place(Officer officer) {
        return officer.name().full(Lang.KK) + ", " + officer.position().kk() + ", "
                + officer.body().value()
                + officer.unit().map(unit -> "/" + unit).orElse("");
    }

    private Change changed(Officer officer, String reason) {
        return new Change(
                officer.state().name(), people.officer(officer.id()).state().name(), reason);
    }

    /// Takes an official back; the roles he had must be granted anew.
    @Transactional
    public Outcome reopen(Officer officer, SignedIn by) {
        officer.roles().forEach(role -> officers.withdraw(officer.id(), role));
        officers.setActive(officer.id(), true);
        officers.block(officer.id(), Optional.empty());
        audit.write(by.id(), AuditDeed.OFFICER_REOPENED, officer.login(), changed(officer, ""));
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

    private boolean lastAdministrator(Officer officer) {
        return people.all().stream()
                        .filter(one -> one.has(Role.ADMINISTRATOR))
                        .allMatch(one -> one.id() == officer.id())
                && officer.has(Role.ADMINISTRATOR);
    }
}
