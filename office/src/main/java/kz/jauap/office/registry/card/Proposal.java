package kz.jauap.office.registry.card;

import java.time.LocalDate;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.office.registry.entry.TextRef;

/// What has been put before somebody to decide on.
public sealed interface Proposal {
    TextRef reason();

    record Extension(int days, TextRef reason) implements Proposal {}

    /// A second hop, which a controller decides on.
    record Onward(String toBody, TextRef reason) implements Proposal {}

    /// A check on site, which the head orders.
    ///
    /// @param reason where, and what is to be checked
    record Visit(LocalDate day, TextRef reason) implements Proposal {}

    record Leaving(LeavingGround ground, TextRef reason) implements Proposal {}
}
