package kz.jauap.office.registry.search;

import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;

/// What letters say, with the place of their matter as somebody has set it right since.
public interface Placed {
    Letter current(AppealId appeal, Letter letter);
}
