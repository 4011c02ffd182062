package kz.jauap.office.registry.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Series;

/// The open books of one transaction: holds the counters of the bodies written for, hands out places and numbers.
///
/// Opened last, after all other rows are written, so that nobody waits longer than the commit takes;
/// counters are taken in order of bodies, so that two transactions never wait for each other.
final class Books {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final CounterTable counters;
    private final EntryTable entries;
    private final Map<BodyId, CounterTable.Counter> held = new HashMap<>();
    private final Instant now;
    private final List<Journaled> written = new ArrayList<>();

    private Books(CounterTable counters, EntryTable entries, Instant now) {
        this.counters = counters;
        this.entries = entries;
        this.now = now;
    }

    static Books open(CounterTable counters, EntryTable entries, Clock clock, Collection<BodyId> bodies) {
        TreeMap<String, BodyId> inOrder = new TreeMap<>();
        bodies.forEach(body -> inOrder.put(body.value(), body));
        Map<BodyId, CounterTable.Counter> held = new HashMap<>();
        inOrder.values().forEach(body -> held.put(body, counters.hold(body)));
        Books books = new Books(counters, entries, clock.instant().truncatedTo(ChronoUnit.MICROS));
        books.held.putAll(held);
        return books;
    }

    /// Writes the next entry of a body's stream; its instant is later than that of every entry before it.
    Journaled write(BodyId body, AppealId appeal, Actor actor, Entry entry) {
        CounterTable.Counter last = held(body);
        Instant at = now.isAfter(last.lastAt()) ? now : last.lastAt().plus(1, ChronoUnit.MICROS);
        Journaled journaled = new Journaled(body, last.position() + 1, appeal, at, actor, entry);
        held.put(body, new CounterTable.Counter(journaled.position(), at));
        written.add(journaled);
        return journaled;
    }

    /// The year a number given out now belongs to: the year of numbering in Almaty.
    int year(BodyId body) {
        Instant last = held(body).lastAt();
        return (now.isAfter(last) ? now : last).atZone(ALMATY).getYear();
    }

    long serials(BodyId body, Series series, int howMany) {
        held(body);
        return counters.serials(body, series, year(body), howMany);
    }

    /// Puts everything on paper; the transaction may commit.
    List<Journaled> close() {
        entries.add(written);
        written.stream().map(Journaled::body).distinct().forEach(body -> counters.put(body, held(body)));
        return List.copyOf(written);
    }

    private CounterTable.Counter held(BodyId body) {
        CounterTable.Counter counter = held.get(body);
        if (counter == null) {
            throw new IllegalStateException("the books of " + body + " are not open");
        }
        return counter;
    }
}
