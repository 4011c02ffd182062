package kz.jauap.office.answer.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.organisation.Body;

/// A letter as it leaves the house.
///
/// @param addressee name of the applicant, empty for a nameless one
/// @param rights explanation of the right to appeal, sentence by sentence; empty where the law gives none
/// @param regime code of the regime by which the term was counted
/// @param link address behind the code for phones
public record Outgoing(
        Body body,
        String number,
        LocalDate received,
        Weight weight,
        String addressee,
        Optional<String> postal,
        String subject,
        Matter matter,
        Wording wording,
        Optional<Outcome> outcome,
        List<String> rights,
        Optional<String> regime,
        Signatory signatory,
        String link) {

    /// Who answers for the letter, and who prepared it.
    ///
    /// @param position as it stands under the letter
    /// @param signedAt absent while it is a draft
    public record Signatory(String position, String name, Optional<Instant> signedAt, String executor) {}
}
