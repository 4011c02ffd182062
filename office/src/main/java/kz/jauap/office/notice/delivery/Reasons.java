package kz.jauap.office.notice.delivery;

import java.util.Optional;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.entry.Timing;

/// The words of an official that a notice passes on with its fact.
final class Reasons {
    private Reasons() {}

    static Optional<TextRef> of(Entry entry) {
        return switch (entry) {
            case Routing.RedirectedInside(var _, var _, var _, var reason, var _, var _) -> Optional.of(reason);
            case Routing.RedirectedOutside(var _, var _, var reason, var _, var _) -> Optional.of(reason);
            case Timing.ExtensionGranted(var _, var reason, var _, var _, var _) -> Optional.of(reason);
            case Admitting.LeftUnconsidered(var _, var reason) -> Optional.of(reason);
            case Admitting.TakenUpAgain(var reason, var _) -> Optional.of(reason);
            case Promising.Kept(var _, var proof) -> Optional.of(proof);
            case Promising.PutOff(var _, var _, var reason) -> Optional.of(reason);
            case Corresponding.OfficeWrote(var wrote) -> Optional.of(wrote);
            case Considering.VisitAppointed(var _, var place) -> Optional.of(place);
            case Considering.MeetingAppointed(var _, var _, var place) -> Optional.of(place);
            case Considering.CalledOff(var _, var reason) -> Optional.of(reason);
            case Grieving.RulingReceived received -> Optional.of(received.reasons());
            case Grieving.RulingCarriedOut(var _, var proof) -> Optional.of(proof);
            case Grieving.Conceded(var _, var _, var _, var words, var _) -> Optional.of(words);
            case Grieving.TermRestored(var reasons) -> Optional.of(reasons);
            case Grieving.TermNotRestored(var reasons) -> Optional.of(reasons);
            case Entry _ -> Optional.empty();
        };
    }
}
