package kz.jauap.office.consideration;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;

/// What is being found out: inquiries without an answer yet, visits not held yet.
final class Findings {
    private Findings() {}

    /// How many inquiries still wait for an answer.
    static int unanswered(List<Journaled> history) {
        return count(history, Considering.InquirySent.class) - count(history, Considering.InquiryAnswered.class);
    }

    /// The visit that was appointed last, if it has not been held.
    static Optional<Considering.VisitAppointed> visit(List<Journaled> history) {
        return history.reversed().stream()
                .map(Journaled::entry)
                .filter(entry -> entry instanceof Considering.VisitAppointed || entry instanceof Considering.VisitHeld)
                .findFirst()
                .filter(Considering.VisitAppointed.class::isInstance)
                .map(Considering.VisitAppointed.class::cast);
    }

    private static int count(List<Journaled> history, Class<? extends Considering> kind) {
        return (int)
                history.stream().map(Journaled::entry).filter(kind::isInstance).count();
    }

    /// Whether a proposal lies before the head, so that nothing else may push it aside.
    static boolean decisionAwaited(Card card) {
        return card.proposal().isPresent();
    }
}
