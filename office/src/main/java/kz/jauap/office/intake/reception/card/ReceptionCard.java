package kz.jauap.office.intake.reception.card;

import java.util.Optional;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.paper.Making;

/// What stands on the card of a reception.
///
/// @param by surname and initials of who received
/// @param number of the appeal as which it was put in writing
/// @param making present where the card is a paper of that appeal
public record ReceptionCard(
        Body body,
        String by,
        Trilingual position,
        Visitor visitor,
        Visit.Outcome outcome,
        Optional<String> number,
        Optional<Making> making) {
    /// The code that leads to the page of checks.
    public Optional<QrCode> qr() {
        return making.map(each -> QrCode.of(each.link().url()));
    }
}
