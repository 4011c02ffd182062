package kz.jauap.office.control.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Dates;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.TextRef;

/// A promise of an answer as its case tells it.
///
/// @param place number within the case
/// @param first the day it was promised for
/// @param by the day in force now
/// @param keptAt when somebody showed that it was kept
/// @param words the proof, or why it was put off
public record Promise(
        int place,
        TextRef what,
        LocalDate first,
        LocalDate by,
        long owner,
        Optional<Instant> keptAt,
        Optional<TextRef> words) {

    /// How a promise stands.
    public enum State {
        OPEN,
        OVERDUE,
        KEPT,
        KEPT_LATE
    }

    /// All promises of a case, in their order.
    public static List<Promise> of(List<Journaled> history) {
        List<Promise> promises = new ArrayList<>();
        for (Journaled journaled : history) {
            if (journaled.entry() instanceof Promising entry) {
                if (entry instanceof Promising.Promised promised) {
                    promises.add(first(promised));
                } else {
                    promises.replaceAll(
                            each -> each.place() == entry.place() ? each.after(entry, journaled.at()) : each);
                }
            }
        }
        return List.copyOf(promises);
    }

    private static Promise first(Promising.Promised promised) {
        return new Promise(
                promised.place(),
                promised.what(),
                promised.by(),
                promised.by(),
                promised.owner(),
                Optional.empty(),
                Optional.empty());
    }

    private Promise after(Promising entry, Instant at) {
        return switch (entry) {
            case Promising.Promised _, Promising.Lapsed _ -> this;
            case Promising.Kept(var _, var proof) ->
                new Promise(place, what, first, by, owner, Optional.of(at), Optional.of(proof));
            case Promising.PutOff(var _, var day, var reason) ->
                new Promise(place, what, first, day, owner, keptAt, Optional.of(reason));
        };
    }

    public boolean open() {
        return keptAt.isEmpty();
    }

    /// How it stands on a day. A day that was put off counts from the first promise: the applicant was told that day.
    public State state(LocalDate today) {
        return keptAt.map(at -> at.atZone(Dates.ZONE).toLocalDate().isAfter(first) ? State.KEPT_LATE : State.KEPT)
                .orElse(today.isAfter(by) ? State.OVERDUE : State.OPEN);
    }
}
