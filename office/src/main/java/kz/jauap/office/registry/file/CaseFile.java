package kz.jauap.office.registry.file;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Qualification;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// Everything the registry holds about one case.
///
/// @param enclosures what its applicant handed in
/// @param laid what officials laid with it since
/// @param grown parts and grievances that grew out of it
/// @param place where the matter is: as a clerk set it right, else as the applicant wrote
public record CaseFile(
        Card card,
        CardRow row,
        List<Journaled> history,
        List<Party> parties,
        Letter letter,
        List<Attachment> enclosures,
        List<Attachment> laid,
        List<CardRow> grown,
        Optional<String> place) {

    public Party applicant() {
        return parties.getFirst();
    }

    /// The official appeal that its author made of this informal record.
    public Optional<Receipt.MadeOfficial> official() {
        return history.stream()
                .map(Journaled::entry)
                .filter(Receipt.MadeOfficial.class::isInstance)
                .map(Receipt.MadeOfficial.class::cast)
                .reduce((_, later) -> later);
    }

    /// How a clerk last set the place right.
    public Optional<Accounting.PlaceCorrected> lastPlaced() {
        return history.stream()
                .map(Journaled::entry)
                .filter(Accounting.PlaceCorrected.class::isInstance)
                .map(Accounting.PlaceCorrected.class::cast)
                .reduce((_, later) -> later);
    }

    /// What it is about: as a clerk qualified it, else as the applicant chose.
    public Optional<String> topic() {
        return card.qualification().map(Qualification::topic).orElse(letter.topic());
    }

    public Optional<String> district() {
        return card.qualification().map(Qualification::district).orElse(letter.district());
    }
}
