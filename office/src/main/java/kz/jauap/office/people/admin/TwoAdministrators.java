package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.admin.Outcome.Declined;
import kz.jauap.office.people.admin.Outcome.Done;
import kz.jauap.office.people.admin.Outcome.Link;
import kz.jauap.office.people.admin.Outcome.Proposed;
import kz.jauap.office.people.door.OneTimeLinks;
import kz.jauap.office.people.staff.ActTable;
import kz.jauap.office.people.staff.ActTable.Act;
import kz.jauap.office.people.staff.ActTable.Decision;
import kz.jauap.office.people.staff.ActTable.Matter;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import kz.jauap.office.people.staff.OfficerTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Acts that give power over an account: one administrator proposes, another approves. Only while there is a single
/// administrator in the whole office does he act alone, and the record says so.
@Component
class TwoAdministrators {
    private static final Duration LINK_LASTS = Duration.ofDays(3);

    private final ActTable acts;
    private final OfficerTable officers;
    private final People people;
    private final OneTimeLinks links;
    private final Audit audit;
    private final Clock clock;

    TwoAdministrators(
            ActTable acts, OfficerTable officers, People people, OneTimeLinks links, Audit audit, Clock clock) {
        this.acts = acts;
        this.officers = officers;
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(Matter matter, long officer, SignedIn by) {
        var id = acts.insert(matter, officer, by.id(), clock.instant());
        if (id.isEmpty()) {
            return new Declined("people.act.waitsAlready");
        }
        audit.write(by.id(), proposed(matter), subject(matter, officer));
        return alone(by) ? carryOut(acts.find(id.get()).orElseThrow(), Decision.ALONE, by) : new Proposed();
    }

    @Transactional
    public Outcome approve(Act act, SignedIn by) {
        return act.proposedBy() == by.id() || act.officer() == by.id()
                ? new Declined("people.act.needsAnother")
                : carryOut(act, Decision.APPROVED, by);
    }

    /// Refuses a proposal; its author may take it back the same way.
    @Transactional
    public Outcome refuse(Act act, SignedIn by) {
        if (!acts.decide(act.id(), Decision.REFUSED, by.id(), clock.instant())) {
            return new Declined("people.act.decided");
        }
        audit.write(by.id(), refused(act.matter()), subject(act.matter(), act.officer()));
        return new Done();
    }

    /// A link for an official who has just been added and has no rights yet.
    Link firstLink(long officer) {
        return new Link(links.make(Purpose.PASSWORD, Optional.of(officer), LINK_LASTS));
    }

    private Outcome carryOut(Act act, Decision decision, SignedIn by) {
        if (!acts.decide(act.id(), decision, by.id(), clock.instant())) {
            return new Declined("people.act.decided");
        }
        String subject = subject(act.matter(), act.officer()) + (decision == Decision.ALONE ? " alone" : "");
        return switch (act.matter()) {
            case Matter.Grant(var role) -> {
                officers.grant(act.officer(), role);
                audit.write(by.id(), AuditDeed.ROLE_GRANTED, subject, Change.of("", role));
                yield new Done();
            }
            case Matter.PasswordLink _ -> {
                audit.write(by.id(), AuditDeed.PASSWORD_LINK_MADE, subject);
                yield firstLink(act.officer());
            }
        };
    }

    private boolean alone(SignedIn by) {
        var administrators = officers.all().stream()
                .filter(officer -> officer.has(Role.ADMINISTRATOR) && officer.state() != Officer.State.LEFT)
                .toList();
        return administrators.size() == 1 && administrators.getFirst().id() == by.id();
    }

    private String subject(Matter matter, long officer) {
        String login = people.officer(officer).login();
        return matter instanceof Matter.Grant(var role) ? login + " " + role : login;
    }

    private static AuditDeed proposed(Matter matter) {
        return matter instanceof Matter.Grant ? AuditDeed.ROLE_PROPOSED : AuditDeed.PASSWORD_LINK_PROPOSED;
    }

    private static AuditDeed refused(Matter matter) {
        return matter instanceof Matter.Grant ? AuditDeed.ROLE_REFUSED : AuditDeed.PASSWORD_LINK_REFUSED;
    }
}
