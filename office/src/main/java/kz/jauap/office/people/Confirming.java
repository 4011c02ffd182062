package kz.jauap.office.people;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.people.Confirmation.Wait;
import kz.jauap.office.people.Confirmation.WrongPassword;
import kz.jauap.office.people.door.Gatekeeper;
import org.springframework.stereotype.Component;

/// Asks an official for his password again before he signs. His wrong ones are counted for themselves: nobody who tries
/// his sign-in name at the door, and no colleague who mistypes, keeps him from signing.
@Component
public class Confirming {
    private final Gatekeeper gatekeeper;
    private final Audit audit;
    private final Clock clock;

    Confirming(Gatekeeper gatekeeper, Audit audit, Clock clock) {
        this.gatekeeper = gatekeeper;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the password is the official's own; either way it is recorded.
    ///
    /// @param subject the number of what he is about to sign
    public Confirmation confirm(SignedIn who, String password, String subject) {
        var officer = who.officer();
        String own = "confirming " + officer.id();
        return switch (gatekeeper.check(own, Optional.of(officer), password, own)) {
            case RIGHT -> {
                audit.write(officer.id(), AuditDeed.CONFIRMED, subject);
                yield new Confirmed(officer.id(), clock.instant());
            }
            case WRONG -> {
                audit.write(officer.id(), AuditDeed.CONFIRMATION_FAILED, subject);
                yield new WrongPassword();
            }
            case WAIT -> new Wait();
        };
    }
}
