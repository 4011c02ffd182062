package kz.jauap.office.statistics.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.statistics.page.Values;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Told;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The public figures for machines: for each class one row for all together and one for each division and value, small
/// counts left out.
@RestController
class OpenData {
    /// The division of the row for all together.
    static final String TOTAL = "TOTAL";

    private final PublicReports reports;
    private final Parts parts;
    private final Organisation organisation;
    private final Values values;
    private final Clock clock;

    OpenData(PublicReports reports, Parts parts, Organisation organisation, Values values, Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.organisation = organisation;
        this.values = values;
        this.clock = clock;
    }

    /// A row of the data.
    ///
    /// @param value empty where nobody said it
    /// @param name of the value in the reader's language
    private record Row(Period period, Weight weight, String division, String value, String name, Told told) {
        private List<String> keys() {
            return List.of(period.code(), weight.name(), division, value);
        }

        private List<String> cells() {
            Stream<String> figures = OpenColumn.all().stream().map(column -> OpenColumn.written(column.of(told)));
            return Stream.of(keys().stream(), figures, Stream.of(name))
                    .flatMap(cells -> cells)
                    .toList();
        }

        /// What is not told has its name but no value.
        private Map<String, Object> named() {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int at = 0; at < keys().size(); at++) {
                named.put(OpenColumn.KEYS.get(at), keys().get(at));
            }
            OpenColumn.all().forEach(column -> named.put(column.code(), number(column.of(told))));
            named.put(OpenColumn.NAME, name);
            return named;
        }

        private static Object number(OptionalDouble value) {
            return value.isPresent() && value.getAsDouble() == Math.rint(value.getAsDouble())
                    ? (Object) (int) value.getAsDouble()
                    : value;
        }
    }

    @GetMapping(path = "/statistics/data.json", produces = "application/json")
    List<Map<String, Object>> json(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String of,
            Page page) {
        return rows(asked(period), asked(weight, of), page).stream()
                .map(Row::named)
                .toList();
    }

    @GetMapping("/statistics/data.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String of,
            Page page) {
        Period asked = asked(period);
        Stream<String> figures = OpenColumn.all().stream().map(OpenColumn::code);
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of(OpenColumn.KEYS.stream(), figures, Stream.of(OpenColumn.NAME))
                .flatMap(names -> names)
                .toList());
        rows(asked, asked(weight, of), page).forEach(row -> rows.add(row.cells()));
        return Download.csv(Csv.of(rows), "statistics-" + asked.code());
    }

    private Period asked(String written) {
        LocalDate today = LocalDate.now(clock);
        return written.isEmpty()
                ? Period.year(today.getYear())
                : Period.parse(written)
                        .filter(each -> each.within(today))
                        .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "statistics.fault.period"));
    }

    private Narrowed asked(String weight, String of) {
        return Narrowed.asked(weight, of, organisation)
                .orElseThrow(() -> new Problem(HttpStatus.BAD_REQUEST, "statistics.fault.narrowed"));
    }

    private List<Row> rows(Period period, Narrowed narrowed, Page page) {
        List<Row> rows = new ArrayList<>();
        for (Weight weight : narrowed.weights()) {
            if (narrowed.part().isPresent()) {
                Narrowed.Part part = narrowed.part().get();
                rows.add(row(page, period, weight, part.cut(), part.value(), parts.told(period, weight, part)));
                continue;
            }
            Told all = Told.whole(reports.total(period, weight));
            rows.add(new Row(period, weight, TOTAL, "", page.say("statistics.total"), all));
            for (Cut cut : Cut.OPEN) {
                Told.each(reports.divided(period, weight, cut))
                        .forEach((value, told) -> rows.add(row(page, period, weight, cut, value, told)));
            }
        }
        return List.copyOf(rows);
    }

    private Row row(Page page, Period period, Weight weight, Cut cut, String value, Told told) {
        return new Row(period, weight, cut.name(), value, values.name(page, cut, value), told);
    }
}
