package kz.jauap.office.registry.arrival;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// All ways to bring an arrival to its end; the first in order that answers for it has it.
@Component
public class Handlings {
    private static final Logger log = LoggerFactory.getLogger(Handlings.class);

    private final List<Handling> all;

    Handlings(List<Handling> all) {
        this.all = List.copyOf(all);
    }

    Outcome handle(Arrival arrival, String payload) {
        return of(arrival).orElseThrow().handle(arrival, payload);
    }

    /// What came in as a person reads it; empty where nobody can: then too whoever keeps it aside works on beside it.
    public Optional<Legible> legible(Arrival arrival, String payload) {
        try {
            return of(arrival).flatMap(handling -> handling.legible(arrival, payload));
        } catch (RuntimeException e) {
            log.warn("Arrival {} cannot be read: {}", arrival.id(), e.toString());
            return Optional.empty();
        }
    }

    private Optional<Handling> of(Arrival arrival) {
        return all.stream().filter(each -> each.handles(arrival)).findFirst();
    }
}
