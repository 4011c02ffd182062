package kz.jauap.office.answer;

import java.util.List;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;

/// Which draft lies before the head.
final class Submitted {
    private Submitted() {}

    /// The version that was last submitted, 0 when none was.
    static int version(List<Journaled> history) {
        return history.reversed().stream()
                .map(Journaled::entry)
                .filter(Answering.Submitted.class::isInstance)
                .map(Answering.Submitted.class::cast)
                .map(Answering.Submitted::version)
                .findFirst()
                .orElse(0);
    }
}
