package kz.jauap.office.registry.act;

import java.util.List;
import java.util.OptionalInt;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;

/// An officer's hand on a case.
///
/// @param seen how many entries the case had when he looked at it; what came since he must see first
public record Hand(SignedIn who, AppealId appeal, OptionalInt seen) {
    /// How much of a history an officer must have seen: all but the notices, which change nothing he decides on.
    public static int seen(List<Journaled> history) {
        return (int) history.stream()
                .filter(each -> !(each.entry() instanceof Corresponding.Told)
                        && !(each.entry() instanceof Corresponding.CameBack))
                .count();
    }

    /// The hand of one who knows how the case stands now.
    public static Hand on(AppealId appeal, SignedIn who) {
        return new Hand(who, appeal, OptionalInt.empty());
    }
}
