package kz.jauap.office.people.admin;

import java.time.Clock;
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
import kz.jauap.office.people.staff.AdministratorTable;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.OfficerTable.Newcomer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What one administrator may do with an account alone: take rights away, and say who he is.
@Component
public class Employment {
    private final OfficerTable officers;
    private final AdministratorTable administrators;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Employment(OfficerTable officers, AdministratorTable administrators, People people, Audit audit, Clock clock) {
        this.officers = officers;
        this.administrators = administrators;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome withdraw(Officer officer, Role role, SignedIn by) {
        Optional<Outcome> held = role == Role.ADMINISTRATOR ? heldAs(officer, by) : Optional.empty();
        if (held.isPresent()) {
            return held.get();
        }
        officers.withdraw(officer.id(), role);
        audit.write(by.id(), AuditDeed.ROLE_WITHDRAWN, officer.login() + " " + role, Change.of(role, ""));
        return new Done();
    }

    /// Ends an official's service; he can no longer sign in, his deeds stay his.
    @Transactional
    public Outcome close(Officer officer, SignedIn by) {
        if (officer.id() == by.id()) {
            return new Declined("people.act.notYourself");
        }
        var held = heldAs(officer, by);
        if (held.isPresent()) {
            return held.get();
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
        if (officer.has(Role.ADMINISTRATOR) && last(officer)) {
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
        var held = moves ? heldAs(officer, by) : Optional.<Outcome>empty();
        if (held.isPresent()) {
            return held.get();
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

    /// Why an administrator may not be taken away so: he is the last who can sign in, or another than himself takes
    /// him away alone. At once he can only be blocked.
    private Optional<Outcome> heldAs(Officer officer, SignedIn by) {
        if (!officer.has(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        if (last(officer)) {
            return Optional.of(new Declined("people.act.lastAdministrator"));
        }
        return officer.id() == by.id() ? Optional.empty() : Optional.of(new Declined("people.act.administrator"));
    }

    /// Whether no other administrator can sign in; none is taken away meanwhile.
    private boolean last(Officer officer) {
        return administrators.held().stream().allMatch(one -> one == officer.id());
    }
}
