package kz.jauap.office.registry.card;

import java.util.Locale;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;

/// What a case is to its author: an official appeal, or one of those that no term binds; the law has its say on a
/// threat and on a grievance too.
public enum Standing {
    OFFICIAL,
    THREAT,
    GRIEVANCE,
    INFORMAL;

    public static Standing of(Card card) {
        if (card.due().legal()) {
            return OFFICIAL;
        }
        if (card.urgency() == Urgency.THREAT) {
            return THREAT;
        }
        return grievance(card) ? GRIEVANCE : INFORMAL;
    }

    /// Whether it says no to an earlier answer.
    public static boolean grievance(Card card) {
        return card.registered().origin().stream().anyMatch(origin -> origin.relation() == Origin.Relation.GRIEVANCE);
    }

    /// As the keys of its texts end.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
