package kz.jauap.office.registry.arrival;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All ways to bring an arrival to its end; the first in order that answers for it has it.
@Component
public class Handlings {
    private final List<Handling> all;

    Handlings(List<Handling> all) {
        this.all = List.copyOf(all);
    }

    Outcome handle(Arrival arrival, String payload) {
        return of(arrival).orElseThrow().handle(arrival, payload);
    }

    /// What came in as a person reads it; empty where nobody can.
    public Optional<Legible> legible(Arrival arrival, String payload) {
        return of(arrival).flatMap(handling -> handling.legible(arrival, payload));
    }

    private Optional<Handling> of(Arrival arrival) {
        return all.stream().filter(each -> each.handles(arrival)).findFirst();
    }
}
