package kz.jauap.office.statistics.report;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// The figures of the whole akimat for everybody: counted now and then, not at every visit.
@Component
public class PublicReports {
    private record Asked(Period period, Weight weight, Optional<Cut> cut) {}

    private final Fresh<Asked, Map<String, Figures>> fresh;
    private final Reports reports;
    private final Organisation organisation;
    private final Clock clock;

    PublicReports(Reports reports, Organisation organisation, Clock clock) {
        this.fresh = new Fresh<>(clock);
        this.reports = reports;
        this.organisation = organisation;
        this.clock = clock;
    }

    public Figures total(Period period, Weight weight) {
        return fresh.of(
                        new Asked(period, weight, Optional.empty()),
                        () -> Map.of("", reports.total(question(period, weight))))
                .getOrDefault("", Figures.none());
    }

    public Map<String, Figures> divided(Period period, Weight weight, Cut cut) {
        return fresh.of(
                new Asked(period, weight, Optional.of(cut)), () -> reports.divided(question(period, weight), cut));
    }

    /// What everybody asks of a period now.
    public Question question(Period period, Weight weight) {
        return new Question(
                period,
                clock.instant(),
                organisation.bodies().stream().map(Body::id).collect(Collectors.toSet()),
                weight);
    }
}
