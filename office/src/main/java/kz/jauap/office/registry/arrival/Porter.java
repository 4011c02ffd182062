package kz.jauap.office.registry.arrival;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The porter: sees to it that whatever came in gets to its end, also after a night without light.
@Component
public class Porter {
    private static final Logger log = LoggerFactory.getLogger(Porter.class);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final ArrivalTable table;
    private final Arrivals arrivals;
    private final Handlings handlings;
    private final Clock clock;
    private final Duration keep;

    Porter(
            ArrivalTable table,
            Arrivals arrivals,
            Handlings handlings,
            Clock clock,
            @Value("${jauap.arrivals.keep:P30D}") Duration keep) {
        this.table = table;
        this.arrivals = arrivals;
        this.handlings = handlings;
        this.clock = clock;
        this.keep = keep;
    }

    /// Handles everything that is due.
    @Scheduled(fixedDelayString = "${jauap.arrivals.every:PT1S}")
    public void go() {
        Optional<Arrival> next = claim();
        while (next.isPresent()) {
            arrivals.end(next.get(), handled(next.get()));
            next = claim();
        }
        table.erase(clock.instant().minus(keep));
    }

    private Optional<Arrival> claim() {
        return table.claim(clock.instant(), clock.instant().plus(LEASE));
    }

    private Outcome handled(Arrival arrival) {
        try {
            return handlings.handle(arrival, arrivals.payload(arrival).orElseThrow());
        } catch (RuntimeException fault) {
            log.error("Arrival {} by {} is not handled now", arrival.id(), arrival.door(), fault);
            return new Outcome.Later(fault.getClass().getSimpleName());
        }
    }
}
