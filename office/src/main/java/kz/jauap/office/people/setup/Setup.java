package kz.jauap.office.people.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Founding;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Change;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.door.OneTimeLinks;
import kz.jauap.office.people.door.Passwords;
import kz.jauap.office.people.staff.FoundationTable;
import kz.jauap.office.people.staff.LinkTable.Purpose;
import kz.jauap.office.people.staff.OfficerTable;
import kz.jauap.office.people.staff.OfficerTable.Newcomer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets an empty office up: its first body, its first administrator, its rules; all of it or nothing.
@Component
class Setup {
    private final OneTimeLinks links;
    private final Founding founding;
    private final OfficerTable officers;
    private final Passwords passwords;
    private final FoundationTable foundation;
    private final RegimeInForce regime;
    private final Audit audit;
    private final Clock clock;

    Setup(
            OneTimeLinks links,
            Founding founding,
            OfficerTable officers,
            Passwords passwords,
            FoundationTable foundation,
            RegimeInForce regime,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.founding = founding;
        this.officers = officers;
        this.passwords = passwords;
        this.foundation = foundation;
        this.regime = regime;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void carryOut(String secret, SetupForm form) {
        if (!links.use(Purpose.SETUP, secret) || officers.any()) {
            throw Problem.unknown();
        }
        founding.found(form.city(), LocalDate.now(clock));
        long first = officers.insert(new Newcomer(
                        form.login(),
                        form.name(),
                        form.trilingual("position"),
                        BodyId.CITY,
                        Optional.empty(),
                        Optional.empty()))
                .orElseThrow();
        officers.grant(first, Role.ADMINISTRATOR);
        passwords.set(first, form.text("password"));
        foundation.insert(form.policy(), first, clock.instant(), form.acknowledged());
        audit.write(first, AuditDeed.OFFICE_FOUNDED, form.policy().name(), acknowledged(form));
        regime.decided(form.policy());
    }

    /// The name under which the repeal of the guide's law was acknowledged stands in the line itself.
    private static Change acknowledged(SetupForm form) {
        return form.acknowledged().map(name -> new Change("", "", name)).orElse(Change.NONE);
    }
}
