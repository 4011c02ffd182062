package kz.jauap.office.statistics.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;

/// A field of a card that was set right: what stood there, what stands there now, why, by whom and when.
///
/// @param place of the entry within the case, from 1
record Correction(Card card, int place, Instant at, Actor actor, Accounting.Corrected entry) {
    static List<Correction> of(List<Journaled> history) {
        List<Correction> corrections = new ArrayList<>();
        for (int place = 1; place <= history.size(); place++) {
            Journaled each = history.get(place - 1);
            if (each.entry() instanceof Accounting.Corrected corrected) {
                corrections.add(new Correction(Card.of(history), place, each.at(), each.actor(), corrected));
            }
        }
        return List.copyOf(corrections);
    }
}
