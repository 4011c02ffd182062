package kz.jauap.office.statistics.cross;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Untold;
import org.springframework.stereotype.Component;

/// What of a cross table everybody is told, as a table or as one line of it: the same counts are left out of both.
@Component
public class Unveiled {
    private final Crossing crossing;
    private final PublicReports reports;

    Unveiled(Crossing crossing, PublicReports reports) {
        this.crossing = crossing;
        this.reports = reports;
    }

    /// What came of one value, divided by another division; empty where the count is told to nobody.
    public Map<String, Optional<Integer>> received(Period period, Weight weight, Cut of, String value, Cut divided) {
        Cross cross = crossing.open(period, weight, of, divided, Figure.RECEIVED);
        Set<Cross.Pair> untold = untold(cross, period, weight);
        Map<String, Optional<Integer>> told = new LinkedHashMap<>();
        for (String each : cross.columns()) {
            Cross.Pair pair = new Cross.Pair(value, each);
            int count = cross.count(pair);
            if (count > 0) {
                told.put(each, untold.contains(pair) ? Optional.empty() : Optional.of(count));
            }
        }
        return told;
    }

    /// A table turned over leaves out the same counts.
    Set<Cross.Pair> untold(Cross cross, Period period, Weight weight) {
        boolean turned = cross.down().compareTo(cross.across()) > 0;
        Cross upright = turned ? cross.turned() : cross;
        Set<Cross.Pair> untold = Veil.of(
                upright,
                untold(period, weight, upright.down(), cross),
                untold(period, weight, upright.across(), cross));
        return turned ? untold.stream().map(Cross.Pair::turned).collect(Collectors.toSet()) : untold;
    }

    private Set<String> untold(Period period, Weight weight, Cut cut, Cross cross) {
        return Untold.of(reports.divided(period, weight, cut), cross.figure());
    }
}
