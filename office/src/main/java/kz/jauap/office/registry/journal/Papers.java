package kz.jauap.office.registry.journal;

import java.util.Optional;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.party.LetterTable;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// Makes a redirected part a case of its own at another body of the akimat.
///
/// The first receipt governs: the part has its own number, never a new term.
@Component
class Parting {
    private final PartyTable parties;
    private final LetterTable letters;
    private final Attachments attachments;

    Parting(PartyTable parties, LetterTable letters, Attachments attachments) {
        this.parties = parties;
        this.letters = letters;
        this.attachments = attachments;
    }

    void copy(Card whole, Held.Part part) {
        parties.copy(whole.appeal(), part.appeal());
        letters.copy(whole.appeal(), part.appeal(), part.claims());
        attachments
                .of(whole.appeal().value())
                .forEach(each -> attachments.attach(part.appeal().value(), each.stored(), each.name(), each.role()));
    }

    static Receipt.Registered registered(Card whole, Held.Part part) {
        Receipt.Registered first = whole.registered();
        return new Receipt.Registered(
                part.number(),
                first.receivedAt(),
                first.receiptDay(),
                first.registrationDay(),
                first.channel(),
                first.form(),
                first.signature(),
                first.kind(),
                first.applicant(),
                first.weight(),
                first.weightReason(),
                first.language(),
                whole.due(),
                first.lacking(),
                whole.urgency(),
                Optional.of(new Origin(
                        Origin.Relation.PART,
                        whole.appeal().value(),
                        whole.number().text())),
                first.evidence(),
                first.firstContact());
    }
}
