package kz.jauap.office.answer;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;

/// Which draft lies before the head.
public final class Submitted {
    private Submitted() {}

    /// The version that was last submitted, 0 when none was.
    public static int version(List<Journaled> history) {
        int at = last(history);
        return at >= 0 && history.get(at).entry() instanceof Answering.Submitted(var version) ? version : 0;
    }

    /// What the executor wrote to the head of its gaps, in the breath of submitting.
    public static Optional<TextRef> explanation(List<Journaled> history) {
        int at = last(history);
        return at > 0
                        && history.get(at - 1).entry() instanceof Considering.Noted(var note)
                        && history.get(at - 1).position() == history.get(at).position() - 1
                ? Optional.of(note)
                : Optional.empty();
    }

    private static int last(List<Journaled> history) {
        for (int at = history.size() - 1; at >= 0; at--) {
            if (history.get(at).entry() instanceof Answering.Submitted) {
                return at;
            }
        }
        return -1;
    }
}
