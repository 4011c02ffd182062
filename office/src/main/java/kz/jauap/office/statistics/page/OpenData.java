package kz.jauap.office.statistics.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The public figures for machines: one row for each class, division and value, small counts left out.
@RestController
class OpenData {
    private final Reports reports;
    private final Organisation organisation;
    private final Clock clock;

    OpenData(Reports reports, Organisation organisation, Clock clock) {
        this.reports = reports;
        this.organisation = organisation;
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
        private static Row of(Period period, Weight weight, Cut cut, String value, Figures figures) {
            boolean small = Bar.small(figures.received()) || Bar.small(figures.answered());
            return new Row(
                    period.code(),
                    weight,
                    cut,
                    value,
                    told(small, figures.received()),
                    told(small, figures.answered()),
                    told(small || Bar.small(figures.late()), figures.late()));
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
        Period period = written.isEmpty()
                ? Period.year(LocalDate.now(clock).getYear())
                : Period.parse(written)
                        .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "statistics.fault.period"));
        List<Row> rows = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            Question question = new Question(
                    period,
                    clock.instant(),
                    organisation.bodies().stream().map(Body::id).collect(Collectors.toSet()),
                    weight);
            for (Cut cut : Cut.values()) {
                reports.divided(question, cut)
                        .forEach((value, figures) -> rows.add(Row.of(period, weight, cut, value, figures)));
            }
        }
        return List.copyOf(rows);
    }
}
