package kz.jauap.office.consideration;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;

/// What is being found out: inquiries without an answer yet.
public final class Findings {
    private Findings() {}

    /// How many inquiries still wait for an answer.
    public static int unanswered(List<Journaled> history) {
        return count(history, Considering.InquirySent.class) - count(history, Considering.InquiryAnswered.class);
    }

    private static int count(List<Journaled> history, Class<? extends Considering> kind) {
        return (int)
                history.stream().map(Journaled::entry).filter(kind::isInstance).count();
    }

    /// Why nothing new may be begun: it is not in work, or a proposal lies before the head and must not be pushed
    /// aside.
    public static Optional<String> barred(CaseFile file) {
        if (file.card().stage() != Stage.IN_WORK) {
            return Optional.of("consideration.refused.not-in-work");
        }
        return file.card().proposal().isPresent()
                ? Optional.of("consideration.refused.decision-first")
                : Optional.empty();
    }
}
