package kz.jauap.office.people.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
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
import kz.jauap.office.people.staff.AdministratorTable;
import kz.jauap.office.people.staff.IinTable;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import kz.jauap.office.people.staff.Matter;
import kz.jauap.office.people.staff.OfficerTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Acts that give power over an account: one administrator proposes, another approves. Only while there is a single
/// administrator in the whole office does he act alone, and the record says so.
@Component
public class TwoAdministrators {
    private static final Duration LINK_LASTS = Duration.ofDays(3);

    private final ActTable acts;
    private final OfficerTable officers;
    private final AdministratorTable administrators;
    private final IinTable numbers;
    private final StandingIn standingIn;
    private final People people;
    private final OneTimeLinks links;
    private final Audit audit;
    private final Clock clock;

    TwoAdministrators(
            ActTable acts,
            OfficerTable officers,
            AdministratorTable administrators,
            IinTable numbers,
            StandingIn standingIn,
            People people,
            OneTimeLinks links,
            Audit audit,
            Clock clock) {
        this.acts = acts;
        this.officers = officers;
        this.administrators = administrators;
        this.numbers = numbers;
        this.standingIn = standingIn;
        this.people = people;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(Matter matter, long officer, SignedIn by) {
        var held = heldBack(matter, officer);
        if (held.isPresent()) {
            return held.get();
        }
        var id = acts.insert(matter, officer, by.id(), clock.instant());
        if (id.isEmpty()) {
            return new Declined("people.act.waitsAlready");
        }
        audit.write(by.id(), proposed(matter), subject(matter, officer));
        return alone(by) ? carryOut(acts.find(id.get()).orElseThrow(), Decision.ALONE, by) : new Proposed();
    }

    /// Proposes who works with an official's roles from the first day to the last.
    @Transactional
    public Outcome proposeSubstitute(long officer, long standsIn, LocalDate since, LocalDate until, SignedIn by) {
        return propose(new Matter.StandIn(standsIn, since, until), officer, by);
    }

    @Transactional
    public Outcome approve(Act act, SignedIn by) {
        return act.proposedBy() == by.id()
                        || act.matter().concerns(act.officer()).contains(by.id())
                ? new Declined("people.act.needsAnother")
                : heldBack(act.matter(), act.officer()).orElseGet(() -> carryOut(act, Decision.APPROVED, by));
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
            case Matter.StandIn standIn -> {
                standingIn.begin(people.officer(act.officer()), standIn, subject, by);
                yield new Done();
            }
            case Matter.KnownBy(var iin) -> {
                String before = people.iin(act.officer()).map(Iin::masked).orElse("");
                iin.ifPresentOrElse(number -> numbers.put(act.officer(), number), () -> numbers.remove(act.officer()));
                audit.write(
                        by.id(),
                        AuditDeed.IIN_SET,
                        subject,
                        Change.of(before, iin.map(Iin::masked).orElse("")));
                yield new Done();
            }
            case Matter.Discharge _ -> {
                officers.withdraw(act.officer(), Role.ADMINISTRATOR);
                audit.write(by.id(), AuditDeed.ROLE_WITHDRAWN, subject, Change.of(Role.ADMINISTRATOR, ""));
                yield new Done();
            }
        };
    }

    /// Why a proposal can be neither made nor carried out as things stand.
    private Optional<Outcome> heldBack(Matter matter, long officer) {
        return switch (matter) {
            case Matter.Grant _, Matter.PasswordLink _, Matter.KnownBy _ -> Optional.empty();
            case Matter.StandIn standIn ->
                standingIn.barred(people.officer(officer), standIn).map(Declined::new);
            case Matter.Discharge _ ->
                administrators.held().stream().anyMatch(one -> one != officer)
                        ? Optional.empty()
                        : Optional.of(new Declined("people.act.lastAdministrator"));
        };
    }

    /// An administrator who is kept out still counts: nobody is left alone by blocking the other.
    private boolean alone(SignedIn by) {
        return administrators.all().equals(List.of(by.id()));
    }

    private String subject(Matter matter, long officer) {
        String login = people.officer(officer).login();
        return switch (matter) {
            case Matter.Grant(var role) -> login + " " + role;
            case Matter.StandIn(var standsIn, var _, var _) ->
                login + " " + people.officer(standsIn).login();
            case Matter.Discharge _ -> login + " " + Role.ADMINISTRATOR;
            case Matter.PasswordLink _, Matter.KnownBy _ -> login;
        };
    }

    private static AuditDeed proposed(Matter matter) {
        return switch (matter) {
            case Matter.Grant _ -> AuditDeed.ROLE_PROPOSED;
            case Matter.PasswordLink _ -> AuditDeed.PASSWORD_LINK_PROPOSED;
            case Matter.StandIn _ -> AuditDeed.SUBSTITUTE_PROPOSED;
            case Matter.KnownBy _ -> AuditDeed.IIN_PROPOSED;
            case Matter.Discharge _ -> AuditDeed.DISCHARGE_PROPOSED;
        };
    }

    private static AuditDeed refused(Matter matter) {
        return switch (matter) {
            case Matter.Grant _ -> AuditDeed.ROLE_REFUSED;
            case Matter.PasswordLink _ -> AuditDeed.PASSWORD_LINK_REFUSED;
            case Matter.StandIn _ -> AuditDeed.SUBSTITUTE_REFUSED;
            case Matter.KnownBy _ -> AuditDeed.IIN_REFUSED;
            case Matter.Discharge _ -> AuditDeed.DISCHARGE_REFUSED;
        };
    }
}
