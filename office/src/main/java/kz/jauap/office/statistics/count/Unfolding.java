package kz.jauap.office.statistics.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;

/// Unfolds a case's history into the states it went through, entry by entry.
final class Unfolding {
    private Unfolding() {}

    static List<State> states(List<Journaled> history) {
        List<State> states = new ArrayList<>();
        for (int place = 1; place <= history.size(); place++) {
            Journaled entry = history.get(place - 1);
            Card card = states.isEmpty()
                    ? Card.of(List.of(entry))
                    : states.getLast().card().after(entry);
            states.add(new State(
                    place,
                    entry.at(),
                    card,
                    ended(states, card, Almaty.dayOf(entry.at())),
                    seen(states, State::turned) || entry.entry() instanceof Timing.TermTurned,
                    repeated(history.subList(0, place)),
                    seen(states, State::redirected) || sentOn(entry.entry()),
                    corrected(history.subList(0, place))));
        }
        return states;
    }

    private static Optional<LocalDate> ended(List<State> before, Card card, LocalDate today) {
        if (card.open()) {
            return Optional.empty();
        }
        Optional<LocalDate> already =
                before.isEmpty() ? Optional.empty() : before.getLast().endedOn();
        return already.isPresent() ? already : Optional.of(today);
    }

    private static boolean seen(List<State> before, Predicate<State> what) {
        return !before.isEmpty() && what.test(before.getLast());
    }

    /// The last telling of each earlier appeal holds.
    private static boolean repeated(List<Journaled> soFar) {
        Map<UUID, Receipt.Bond> bonds = new HashMap<>();
        for (Journaled each : soFar) {
            if (each.entry() instanceof Receipt.Joined(var bond, var earlier, var _, var _, var _)) {
                bonds.put(earlier, bond);
            }
        }
        return bonds.containsValue(Receipt.Bond.REPEATED);
    }

    private static Map<Field, String> corrected(List<Journaled> soFar) {
        Map<Field, String> corrected = new EnumMap<>(Field.class);
        for (Journaled each : soFar) {
            if (each.entry() instanceof Accounting.Corrected(var field, var _, var after, var _)) {
                after.ifPresentOrElse(value -> corrected.put(field, value), () -> corrected.remove(field));
            }
        }
        return Map.copyOf(corrected);
    }

    private static boolean sentOn(Entry entry) {
        return entry instanceof Routing.RedirectedInside || entry instanceof Routing.RedirectedOutside;
    }
}
