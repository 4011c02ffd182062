package kz.jauap.office.notice.delivery;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// By when the applicant must have been told of something; each day was counted by `law` when it was decided.
final class TellBy {
    private TellBy() {}

    /// The last day for an entry; empty where the law sets none.
    ///
    /// @param due the term of its case
    static Optional<LocalDate> of(Entry entry, Due due) {
        return switch (entry) {
            case Routing.RedirectedInside inside -> Optional.of(inside.tellBy());
            case Routing.RedirectedOutside outside -> Optional.of(outside.tellBy());
            case Timing.TermTurned turned -> Optional.of(turned.tellBy());
            case Timing.ExtensionGranted granted -> Optional.of(granted.tellBy());
            case Answering.Signed _ when due.legal() -> Optional.of(due.considerBy());
            case Entry _ -> Optional.empty();
        };
    }
}
