package kz.jauap.office.urgent.alarm;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Handlings;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.urgent.hint.Recogniser;
import org.springframework.stereotype.Component;

/// What doors have kept aside and nobody has registered yet, read for hints all the same: a threat may lie in a flood.
@Component
public class KeptAside {
    private static final int MOST = 500;

    private final Arrivals arrivals;
    private final Handlings handlings;
    private final Recogniser recogniser;

    /// What was read once is not read again; the same words always give the same.
    private final Map<Long, Boolean> read = new ConcurrentHashMap<>();

    KeptAside(Arrivals arrivals, Handlings handlings, Recogniser recogniser) {
        this.arrivals = arrivals;
        this.handlings = handlings;
        this.recogniser = recogniser;
    }

    /// How many of them hint at a crime or a threat, for whoever keeps them.
    public int hinting(SignedIn who) {
        if (!who.has(Role.REGISTRAR, BodyId.CITY)) {
            return 0;
        }
        List<Arrival> aside = arrivals.parked(MOST);
        read.keySet().retainAll(aside.stream().map(Arrival::id).toList());
        return (int) aside.stream()
                .filter(arrival -> read.computeIfAbsent(arrival.id(), _ -> hints(arrival)))
                .count();
    }

    private boolean hints(Arrival arrival) {
        String payload = arrivals.payload(arrival).orElse("");
        return handlings
                .legible(arrival, payload)
                .map(Legible::words)
                .flatMap(recogniser::read)
                .isPresent();
    }
}
