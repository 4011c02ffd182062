package kz.jauap.office.notice.page;

import kz.jauap.office.post.Health;
import kz.jauap.office.registry.entry.Answering.Way;

/// How one of the ways out of the house does, as an administrator reads it.
///
/// @param open whether it is set up
/// @param waiting how many notices wait for it
public record CarrierState(Way way, boolean open, Health health, long waiting) {
    public boolean failing() {
        return open && health.failingSince().isPresent();
    }

    /// Key of the sentence that says how it does.
    public String key() {
        return "notice.carrier." + said();
    }

    private String said() {
        if (!open) {
            return "closed";
        }
        if (!failing()) {
            return "works";
        }
        return health.barred() ? "barred" : "away";
    }

    /// The number by which it says why, if it gave one.
    public String code() {
        return health.why().chars().anyMatch(Character::isDigit) ? health.why() : "";
    }
}
