package kz.jauap.law.answer;

import java.util.Optional;

/// The answer to one claim, as far as it is drafted; text that is not written yet is blank.
///
/// @param evidence what the finding rests on
/// @param norm the provision the decision rests on
public record ClaimAnswer(Optional<Finding> finding, String evidence, String norm, Optional<Outcome> decision) {}
