package kz.jauap.office.intake.partner;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.intake.egov.wire.Flavour;

/// A system of another body with which the office exchanges messages, such as the state gateway.
///
/// @param flavour how events are written that are sent to it
/// @param endpoint where events are sent to; absent where it fetches them itself
/// @param until when it was shut out, if it was
public record Partner(
        long id,
        String name,
        Sealing sealing,
        Flavour flavour,
        Optional<URI> endpoint,
        Instant since,
        Optional<Instant> until) {

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
