package kz.jauap.office.answer.draft;

import java.util.Optional;
import kz.jauap.law.answer.ClaimAnswer;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;

/// What is answered to one claim; text that is not written yet is blank.
///
/// @param place of the claim in the appeal, counted from 1
/// @param fact the concrete fact that confirms or refutes the claim
/// @param evidence what the finding rests on
/// @param norm the provision the decision rests on
public record Reply(
        int place, String fact, Optional<Finding> finding, String evidence, String norm, Optional<Outcome> decision) {

    public static Reply blank(int place) {
        return new Reply(place, "", Optional.empty(), "", "", Optional.empty());
    }

    ClaimAnswer forTheLaw() {
        return new ClaimAnswer(finding, evidence, norm, decision);
    }
}
