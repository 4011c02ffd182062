package kz.jauap.office.intake.partner;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.intake.egov.wire.Flavour;

/// A system of somebody else with which the office exchanges messages, such as the state gateway or a city app.
///
/// @param flavour how events are written that are sent to it
/// @param endpoint where events are sent to, or where an app keeps its pictures; absent where it fetches them itself
/// @param until when it was shut out, if it was
public record Partner(
        long id,
        String name,
        Errand errand,
        Sealing sealing,
        Flavour flavour,
        Optional<URI> endpoint,
        Instant since,
        Optional<Instant> until) {

    /// How it speaks with us in one line, for the audit.
    String told() {
        return sealing + ", " + flavour + ", " + endpoint.map(URI::toString).orElse("–");
    }

    /// What it comes for; a token opens that door and no other.
    public enum Errand {
        /// Hands over packages and receives what becomes of them.
        PACKAGES,
        /// Reports what people of the city see, by Open311.
        REPORTS
    }

    /// Whether the partner seals what it sends.
    public enum Sealing {
        /// A seal is checked where there is one.
        OPTIONAL,
        /// What comes without a seal is not taken.
        REQUIRED
    }

    public boolean open() {
        return until.isEmpty();
    }
}
