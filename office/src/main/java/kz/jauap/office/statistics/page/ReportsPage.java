package kz.jauap.office.statistics.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Reports;
import kz.jauap.office.statistics.report.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where controllers and heads ask for reports: by month, quarter or year, as of today or of a past day.
@Controller
class ReportsPage {
    private final Reports reports;
    private final Values values;
    private final Readers readers;
    private final Organisation organisation;
    private final Paper paper;
    private final Clock clock;

    ReportsPage(Reports reports, Values values, Readers readers, Organisation organisation, Paper paper, Clock clock) {
        this.reports = reports;
        this.values = values;
        this.readers = readers;
        this.organisation = organisation;
        this.paper = paper;
        this.clock = clock;
    }

    @Bean
    static NavItem reportsInMenu() {
        return NavItem.staff(
                60, "/staff/reports", "statistics.nav", "chart-column", "CONTROLLER", "HEAD", "DEPUTY_HEAD");
    }

    @GetMapping("/staff/reports")
    String report(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        Set<BodyId> inSight = readers.inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        model.addAttribute("asked", asked);
        model.addAttribute("periods", Names.periods(page, LocalDate.now(clock), asked.period()));
        model.addAttribute("bodies", readers.bodies(inSight, page));
        model.addAttribute("weights", Names.weights(page));
        model.addAttribute("cuts", Names.cuts(page, List.of(Cut.values())));
        model.addAttribute("table", table(asked, inSight, page));
        model.addAttribute("madeAt", clock.instant());
        return "statistics/reports";
    }

    @GetMapping("/staff/reports/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = readers.inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        return Download.csv(Written.csv(table(asked, inSight, page), page), name(asked));
    }

    @GetMapping("/staff/reports/table.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = readers.inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        return Download.xlsx(Written.xlsx(table(asked, inSight, page), asked.known(), page), name(asked));
    }

    @GetMapping("/staff/reports/table.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = readers.inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        byte[] pdf = paper.print(
                "statistics/sheet",
                page.lang(),
                Map.of(
                        "table",
                        table(asked, inSight, page),
                        "known",
                        asked.known(),
                        "made",
                        Names.made(page, who, clock.instant())));
        return Download.pdf(pdf, name(asked));
    }

    private Table table(Asked asked, Set<BodyId> inSight, Page page) {
        var question = asked.question(clock.instant(), inSight);
        return values.table(
                page,
                Names.title(page, asked, organisation),
                asked.cut(),
                reports.divided(question, asked.cut()),
                reports.total(question),
                Arrays.asList(Figure.values()));
    }

    private static String name(Asked asked) {
        return "report-" + asked.period().code() + "-" + asked.cut().code()
                + asked.known().map(day -> "-known-" + day).orElse("");
    }
}
