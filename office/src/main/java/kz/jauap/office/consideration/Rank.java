package kz.jauap.office.consideration;

import kz.jauap.law.regime.Authority;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;

/// What standing an official has in the body that holds a case, as far as the law gives it powers.
final class Rank {
    private Rank() {}

    static Authority of(SignedIn who, Card card) {
        if (who.has(Role.HEAD, card.body())) {
            return Authority.HEAD;
        }
        return who.has(Role.DEPUTY_HEAD, card.body()) ? Authority.DEPUTY_HEAD : Authority.OTHER;
    }
}
