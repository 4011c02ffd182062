package kz.jauap.office.demo.doors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.fault.TurnedAway;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Two senders whose forms were larger than any door takes: one to the city, one to a district.
@Component
@Order(32)
class LargeAttempts implements ApplicationRunner {
    private static final int DAYS = 30;
    private static final long FILM = 734_003_200;
    private static final long SCANS = 412_876_301;

    private final Settings settings;
    private final List<TurnedAway> writers;
    private final Arrivals arrivals;
    private final Clock clock;

    LargeAttempts(Settings settings, List<TurnedAway> writers, Arrivals arrivals, Clock clock) {
        this.settings = settings;
        this.writers = writers;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock);
        if (settings.demo()
                && arrivals.closed(Why.TOO_LARGE, today.minusDays(DAYS), today, 1)
                        .isEmpty()) {
            writers.forEach(writer -> {
                writer.note("/question", FILM, "192.0.2.41");
                writer.note("/d/medeu/question", SCANS, "192.0.2.42");
            });
        }
    }
}
