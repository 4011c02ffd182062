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
class PublicFigures {
    private static final int MONTHS = 12;

    private final PublicReports reports;
    private final Values values;
    private final Districts districts;
    private final Clock clock;

    PublicFigures(PublicReports reports, Values values, Districts districts, Clock clock) {
        this.reports = reports;
        this.values = values;
        this.districts = districts;
        this.clock = clock;
    }

    @Bean
    static NavItem figuresInMenu() {
        return NavItem.open(40, "/statistics", "statistics.public.nav", "chart-column");
    }

    @GetMapping("/statistics")
    String figures(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String map,
            Page page,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Period chosen =
                Period.parse(period).filter(each -> each.within(today)).orElseGet(() -> Period.year(today.getYear()));
        model.addAttribute("period", chosen);
        model.addAttribute("periodName", Names.period(page, chosen));
        model.addAttribute("periods", Names.periods(page, today, chosen));
        model.addAttribute("official", Told.whole(reports.total(chosen, Weight.OFFICIAL)));
        model.addAttribute("informal", Told.whole(reports.total(chosen, Weight.INFORMAL)));
        model.addAttribute("months", months(today, page));
        model.addAttribute("topics", bars(chosen, Cut.TOPIC, page));
        model.addAttribute("channels", bars(chosen, Cut.CHANNEL, page));
        Figure shown = Districts.asked(map);
        model.addAttribute("shown", shown);
        model.addAttribute("figures", Districts.choices(page));
        model.addAttribute("map", districts.map(page, chosen, shown));
        model.addAttribute("districts", districts.lines(page, chosen));
        model.addAttribute("columns", OpenColumn.all());
        model.addAttribute("madeAt", clock.instant());
        return "statistics/public";
    }

    private List<Bar> months(LocalDate today, Page page) {
        Map<String, Figures> months = new LinkedHashMap<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            Period month = Period.month(YearMonth.from(today).minusMonths(back));
            Figures official = reports.total(month, Weight.OFFICIAL);
            months.put(Names.period(page, month), official.and(reports.total(month, Weight.INFORMAL)));
        }
        return Bar.received(months, UnaryOperator.identity());
    }

    private List<Bar> bars(Period period, Cut cut, Page page) {
        Map<String, Figures> both = new LinkedHashMap<>(reports.divided(period, Weight.OFFICIAL, cut));
        Map<String, Figures> informal = reports.divided(period, Weight.INFORMAL, cut);
        Set<String> untold = Untold.together(both, informal, Figure.RECEIVED);
        informal.forEach((value, figures) -> both.merge(value, figures, Figures::and));
        return Bar.sorted(Bar.received(both, untold, value -> values.name(page, cut, value)));
    }
}
