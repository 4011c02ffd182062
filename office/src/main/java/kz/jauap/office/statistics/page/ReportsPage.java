package kz.jauap.office.statistics.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Reports;
import kz.jauap.office.statistics.report.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where controllers and heads ask for reports: by month, quarter or year, as of today or of a past day.
@Controller
class ReportsPage {
    private static final List<Role> READERS = List.of(Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD);

    private final Reports reports;
    private final Values values;
    private final People people;
    private final Organisation organisation;
    private final Paper paper;
    private final Clock clock;

    ReportsPage(Reports reports, Values values, People people, Organisation organisation, Paper paper, Clock clock) {
        this.reports = reports;
        this.values = values;
        this.people = people;
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
        Set<BodyId> inSight = inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        model.addAttribute("asked", asked);
        model.addAttribute("periods", Names.periods(page, LocalDate.now(clock), asked.period()));
        model.addAttribute("bodies", bodies(inSight, page));
        model.addAttribute("weights", Names.weights(page));
        model.addAttribute("cuts", Names.cuts(page));
        model.addAttribute("table", table(asked, inSight, page));
        model.addAttribute("madeAt", clock.instant());
        return "statistics/reports";
    }

    @GetMapping("/staff/reports/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        return Download.csv(Written.csv(table(asked, inSight, page), page), name(asked));
    }

    @GetMapping("/staff/reports/table.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        return Download.xlsx(Written.xlsx(table(asked, inSight, page), page), name(asked));
    }

    @GetMapping("/staff/reports/table.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        byte[] pdf = paper.print(
                "statistics/sheet",
                page.lang(),
                Map.of("table", table(asked, inSight, page), "known", asked.known(), "madeAt", clock.instant()));
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

    private Set<BodyId> inSight(SignedIn who) {
        if (READERS.stream().noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        return people.access(who).sight().bodies();
    }

    private List<Choice> bodies(Set<BodyId> inSight, Page page) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", page.say("statistics.all-bodies"))));
        organisation.bodies().stream()
                .filter(body -> inSight.contains(body.id()))
                .map(body -> new Choice(body.id().value(), page.in(body.shortName())))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private static String name(Asked asked) {
        return "report-" + asked.period().code() + "-" + asked.cut().code();
    }
}
