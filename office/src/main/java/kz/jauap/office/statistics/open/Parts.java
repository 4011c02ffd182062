package kz.jauap.office.statistics.open;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Page;
import kz.jauap.office.statistics.cross.Unveiled;
import kz.jauap.office.statistics.page.Values;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Told;
import org.springframework.stereotype.Component;

/// What everybody is told of one district or one body: its line of the division, and of the cross tables.
@Component
class Parts {
    private final PublicReports reports;
    private final Unveiled unveiled;
    private final Values values;

    Parts(PublicReports reports, Unveiled unveiled, Values values) {
        this.reports = reports;
        this.unveiled = unveiled;
        this.values = values;
    }

    /// Where nothing was in work, every count is 0.
    Told told(Period period, Weight weight, Narrowed.Part part) {
        return Optional.ofNullable(
                        Told.each(reports.divided(period, weight, part.cut())).get(part.value()))
                .orElseGet(() -> Told.whole(Figures.none()));
    }

    /// What it is about, or the ways by which it came, the most frequent first.
    List<Bar> bars(Page page, Period period, Weight weight, Narrowed.Part part, Cut divided) {
        Map<String, Optional<Integer>> counts = unveiled.received(period, weight, part.cut(), part.value(), divided);
        int longest = counts.values().stream()
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(count -> -count.orElse(0))))
                .map(each -> Bar.of(values.name(page, divided, each.getKey()), each.getValue(), longest))
                .toList();
    }
}
