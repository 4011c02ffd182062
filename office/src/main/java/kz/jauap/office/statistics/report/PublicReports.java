package kz.jauap.office.statistics.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// The figures of the whole akimat for everybody: counted now and then, not at every visit.
@Component
public class PublicReports {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST = 4000;

    private record Asked(Period period, Weight weight, Optional<Cut> cut) {}

    private record Counted(Instant at, Map<String, Figures> figures) {}

    private final Map<Asked, Counted> counted = new ConcurrentHashMap<>();
    private final Reports reports;
    private final Organisation organisation;
    private final Clock clock;

    PublicReports(Reports reports, Organisation organisation, Clock clock) {
        this.reports = reports;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Figures total(Period period, Weight weight) {
        return fresh(new Asked(period, weight, Optional.empty()), () -> Map.of("", reports.total(now(period, weight))))
                .getOrDefault("", Figures.none());
    }

    public Map<String, Figures> divided(Period period, Weight weight, Cut cut) {
        return fresh(new Asked(period, weight, Optional.of(cut)), () -> reports.divided(now(period, weight), cut));
    }

    private Map<String, Figures> fresh(Asked asked, Supplier<Map<String, Figures>> count) {
        Instant now = clock.instant();
        Counted kept = counted.get(asked);
        if (kept != null && now.isBefore(kept.at().plus(FRESH)) && !now.isBefore(kept.at())) {
            return kept.figures();
        }
        if (counted.size() > MOST) {
            counted.clear();
        }
        Map<String, Figures> figures = count.get();
        counted.put(asked, new Counted(now, figures));
        return figures;
    }

    private Question now(Period period, Weight weight) {
        return new Question(
                period,
                clock.instant(),
                organisation.bodies().stream().map(Body::id).collect(Collectors.toSet()),
                weight);
    }
}
