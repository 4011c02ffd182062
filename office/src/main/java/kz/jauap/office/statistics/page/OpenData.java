package kz.jauap.office.statistics.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Problem;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Untold;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The public figures for machines: one row for each class, division and value, small counts left out.
@RestController
class OpenData {
    private final PublicReports reports;
    private final Clock clock;

    OpenData(PublicReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /// A row of the data.
    ///
    /// @param value empty where nobody said it
    /// @param received absent where it is too small to be told
    record Row(
            String period,
            Weight weight,
            Cut cut,
            String value,
            Optional<Integer> received,
            Optional<Integer> answered,
            Optional<Integer> late) {
        private static Row of(Period period, Weight weight, Cut cut, String value, Figures figures, boolean small) {
            return new Row(
                    period.code(),
                    weight,
                    cut,
                    value,
                    told(small, figures.received()),
                    told(small, figures.answered()),
                    told(small || Untold.few(figures.late()), figures.late()));
        }

        private static Optional<Integer> told(boolean small, int count) {
            return small ? Optional.empty() : Optional.of(count);
        }

        private String line() {
            return Stream.of(
                            period,
                            weight.name(),
                            cut.name(),
                            value,
                            received.map(String::valueOf).orElse(""),
                            answered.map(String::valueOf).orElse(""),
                            late.map(String::valueOf).orElse(""))
                    .collect(Collectors.joining(","));
        }
    }

    @GetMapping(path = "/statistics/data.json", produces = "application/json")
    List<Row> json(@RequestParam(defaultValue = "") String period) {
        return rows(period);
    }

    @GetMapping(path = "/statistics/data.csv", produces = "text/csv;charset=UTF-8")
    String csv(@RequestParam(defaultValue = "") String period) {
        return rows(period).stream()
                .map(Row::line)
                .collect(Collectors.joining("\r\n", "period,class,division,value,received,answered,late\r\n", "\r\n"));
    }

    private List<Row> rows(String written) {
        LocalDate today = LocalDate.now(clock);
        Period period = written.isEmpty()
                ? Period.year(today.getYear())
                : Period.parse(written)
                        .filter(each -> each.within(today))
                        .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "statistics.fault.period"));
        List<Row> rows = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            for (Cut cut : Cut.values()) {
                Map<String, Figures> division = reports.divided(period, weight, cut);
                Set<String> untold = Untold.of(division);
                division.forEach((value, figures) ->
                        rows.add(Row.of(period, weight, cut, value, figures, untold.contains(value))));
            }
        }
        return List.copyOf(rows);
    }
}
