package kz.jauap.office.registry.autograph;

import java.time.Instant;
import java.util.List;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.paper.Making;

/// A decision in a case as a paper: what is decided and why, by whom, under the letterhead of the body.
///
/// @param number of the appeal
/// @param lines what is decided, sentence by sentence
/// @param position as it stands under the decision
/// @param at when it was drawn up to be signed
public record DecisionPaper(
        Body body,
        String number,
        String title,
        List<String> lines,
        String reason,
        String position,
        String name,
        Instant at,
        Making making) {}
