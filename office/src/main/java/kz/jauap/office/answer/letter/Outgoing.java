package kz.jauap.office.answer.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.paper.Making;

/// A letter as it leaves the house.
///
/// @param addressee name of the applicant, empty for a nameless one
/// @param ruling what it decides about the answer complained of, where it answers a grievance
/// @param control article by which the matter stays under additional control; empty where nothing is left to be done
/// @param rights explanation of the right to appeal, sentence by sentence; empty where the law gives none
/// @param regime code of the regime by which the term was counted
/// @param making what it carries as a paper of the office: the code for phones, its mark
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
        Optional<Ruling> ruling,
        Optional<String> control,
        List<String> rights,
        Optional<String> regime,
        Signatory signatory,
        Making making) {

    /// Who answers for the letter, and who prepared it.
    ///
    /// @param position as it stands under the letter
    /// @param signed absent while it is a draft
    public record Signatory(String position, String name, Optional<Signed> signed, String executor) {}

    /// When and how it was signed.
    public record Signed(Instant at, Way way) {}

    /// How an official signs.
    public enum Way {
        /// He gave his password once more.
        PASSWORD,
        /// With his electronic signature, over this very letter.
        ELECTRONIC;

        /// The key of the sentence that says so.
        public String key() {
            return "answer.letter.signed." + name();
        }
    }
}
