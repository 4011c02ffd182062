package kz.jauap.office.statistics.cross;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.statistics.report.CaseCounts;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Fresh;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Question;
import org.springframework.stereotype.Component;

/// Counts by two divisions at once.
@Component
class Crossing {
    /// What may be counted so.
    static final List<Figure> FIGURES = List.of(
            Figure.RECEIVED,
            Figure.REPEATED,
            Figure.ENDED,
            Figure.LATE,
            Figure.CLOSING,
            Figure.OVERDUE,
            Figure.TURNED,
            Figure.EXTENDED,
            Figure.SENT_ON,
            Figure.REDIRECTED,
            Figure.GRIEVED);

    private record Asked(Period period, Weight weight, Cut down, Cut across, Figure figure) {}

    private final CaseCounts cases;
    private final PublicReports reports;
    private final Fresh<Asked, Cross> fresh;

    Crossing(CaseCounts cases, PublicReports reports, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.fresh = new Fresh<>(clock);
    }

    Cross of(Question question, Cut down, Cut across, Figure figure) {
        Map<Cross.Pair, Integer> counts = cases
                .count(
                        question,
                        down.column() + " as value, " + across.column() + " as other",
                        "value, other, count(*) filter (where %s) as counted"
                                .formatted(figure.counted().orElseThrow()),
                        "group by value, other",
                        (row, _) -> Map.entry(
                                new Cross.Pair(row.getString("value"), row.getString("other")), row.getInt("counted")))
                .stream()
                .filter(each -> each.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Cross(down, across, figure, counts);
    }

    /// For everybody.
    Cross open(Period period, Weight weight, Cut down, Cut across, Figure figure) {
        return fresh.of(
                new Asked(period, weight, down, across, figure),
                () -> of(reports.question(period, weight), down, across, figure));
    }
}
