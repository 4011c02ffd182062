package kz.jauap.office.statistics.open;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.page.Values;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Told;
import kz.jauap.office.statistics.report.Untold;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the city tells everybody about its appeals: how many came, how many were answered in time, about what.
@Controller
public class PublicFigures {
    private static final int MONTHS = 12;
    private static final List<Cut> CHARTS = List.of(Cut.TOPIC, Cut.CHANNEL);

    private final PublicReports reports;
    private final Values values;
    private final Districts districts;
    private final Parts parts;
    private final Organisation organisation;
    private final Clock clock;

    PublicFigures(
            PublicReports reports,
            Values values,
            Districts districts,
            Parts parts,
            Organisation organisation,
            Clock clock) {
        this.reports = reports;
        this.values = values;
        this.districts = districts;
        this.parts = parts;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Bean
    static NavItem figuresInMenu() {
        return NavItem.open(40, "/statistics", "statistics.public.nav", "chart-column");
    }

    /// The figures of one class.
    public record Sum(Weight weight, Told told) {}

    /// A chart of the page.
    ///
    /// @param id of its section
    public record Chart(String id, String title, String first, List<Bar> bars) {}

    @GetMapping("/statistics")
    String figures(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String of,
            Page page,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Period chosen =
                Period.parse(period).filter(each -> each.within(today)).orElseGet(() -> Period.year(today.getYear()));
        Narrowed narrowed = Narrowed.asked(weight, of, organisation).orElse(Narrowed.NOT);
        model.addAttribute("period", chosen);
        model.addAttribute("periods", Names.periods(page, today, chosen));
        model.addAttribute("narrowed", narrowed);
        model.addAttribute("weights", Narrowed.weights(page));
        model.addAttribute("groups", Narrowed.groups(page, organisation));
        model.addAttribute("about", about(page, chosen, narrowed));
        model.addAttribute(
                "sums",
                narrowed.weights().stream()
                        .map(each -> new Sum(each, told(chosen, each, narrowed)))
                        .toList());
        model.addAttribute(
                "charts",
                narrowed.part()
                        .map(part -> charts(page, chosen, narrowed, part))
                        .orElseGet(() -> charts(page, chosen, narrowed)));
        Weight drawn = narrowed.weight().orElse(Weight.OFFICIAL);
        Figure shown = Districts.asked(map, drawn);
        model.addAttribute("shown", shown);
        model.addAttribute("drawn", drawn);
        model.addAttribute("figures", Districts.choices(page, drawn));
        model.addAttribute("map", districts.map(page, chosen, drawn, shown));
        model.addAttribute("districts", districts.lines(page, chosen, drawn));
        model.addAttribute("months", months(today, page, narrowed));
        model.addAttribute("columns", OpenColumn.all());
        model.addAttribute("madeAt", clock.instant());
        return "statistics/public";
    }

    /// The period, and whose figures they are where they are not the whole city's.
    private String about(Page page, Period period, Narrowed narrowed) {
        return narrowed.part()
                        .map(part -> values.name(page, part.cut(), part.value()) + ", ")
                        .orElse("")
                + Names.period(page, period);
    }

    private Told told(Period period, Weight weight, Narrowed narrowed) {
        return narrowed.part()
                .map(part -> parts.told(period, weight, part))
                .orElseGet(() -> Told.whole(reports.total(period, weight)));
    }

    private List<Bar> months(LocalDate today, Page page, Narrowed narrowed) {
        Map<String, Figures> months = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            Period month = Period.month(YearMonth.from(today).minusMonths(back));
            months.put(
                    Names.period(page, month),
                    narrowed.weights().stream()
                            .map(weight -> reports.total(month, weight))
                            .reduce(Figures.none(), Figures::and));
        }
        return Bar.received(months, UnaryOperator.identity());
    }

    private List<Chart> charts(Page page, Period period, Narrowed narrowed) {
        return CHARTS.stream()
                .map(cut ->
                        chart(page, cut.code(), cut, about(page, period, narrowed), bars(page, period, narrowed, cut)))
                .toList();
    }

    /// One class after the other: their sum would be a table of its own.
    private List<Chart> charts(Page page, Period period, Narrowed narrowed, Narrowed.Part part) {
        return CHARTS.stream()
                .flatMap(cut -> narrowed.weights().stream()
                        .map(weight -> chart(
                                page,
                                cut.code() + "-" + weight,
                                cut,
                                about(page, period, narrowed) + ", " + page.say("statistics.weight." + weight.name()),
                                parts.bars(page, period, weight, part, cut))))
                .toList();
    }

    private static Chart chart(Page page, String id, Cut cut, String about, List<Bar> bars) {
        return new Chart(
                id, page.say("statistics.public." + cut.code(), about), page.say("statistics.cut." + cut), bars);
    }

    private List<Bar> bars(Page page, Period period, Narrowed narrowed, Cut cut) {
        UnaryOperator<String> name = value -> values.name(page, cut, value);
        if (narrowed.weight().isPresent()) {
            return Bar.sorted(
                    Bar.received(reports.divided(period, narrowed.weight().get(), cut), name));
        }
        Map<String, Figures> both = new LinkedHashMap<>(reports.divided(period, Weight.OFFICIAL, cut));
        Map<String, Figures> informal = reports.divided(period, Weight.INFORMAL, cut);
        Set<String> untold = Untold.together(both, informal, Figure.RECEIVED);
        informal.forEach((value, figures) -> both.merge(value, figures, Figures::and));
        return Bar.sorted(Bar.received(both, untold, name));
    }
}
