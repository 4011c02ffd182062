package kz.jauap.office.statistics.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.look.table.Xlsx;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.report.Period;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The journal of corrections: what was struck out on registration cards, what stands there instead, why and by whom.
@Controller
class CorrectionsPage {
    private static final String PATH = "/staff/corrections";
    private static final List<Role> READERS = List.of(Role.REGISTRAR, Role.CONTROLLER, Role.HEAD, Role.DEPUTY_HEAD);

    private final Corrections corrections;
    private final People people;
    private final Paper paper;
    private final Clock clock;

    CorrectionsPage(Corrections corrections, People people, Paper paper, Clock clock) {
        this.corrections = corrections;
        this.people = people;
        this.paper = paper;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String page(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String turn,
            SignedIn who,
            Page page,
            Model model) {
        Period chosen = period(period);
        model.addAttribute("period", chosen);
        model.addAttribute("periodName", Names.period(page, chosen));
        model.addAttribute("periods", Names.periods(page, LocalDate.now(clock), chosen));
        model.addAttribute(
                "corrections",
                Stretch.of(found(chosen, who), CorrectionTable.Found::mark, turn, PATH + "?period=" + chosen.code())
                        .readAll(found -> corrections.shown(found, page)));
        return "statistics/card/corrections";
    }

    @GetMapping("/staff/corrections/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "") String period, SignedIn who, Page page) {
        Period chosen = period(period);
        return Download.csv(Csv.of(rows(shown(chosen, who, page), page)), "corrections-" + chosen.code());
    }

    @GetMapping("/staff/corrections/table.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam(defaultValue = "") String period, SignedIn who, Page page) {
        Period chosen = period(period);
        String title = page.say("statistics.corrections.title");
        return Download.xlsx(
                Xlsx.of(title, title + ": " + Names.period(page, chosen), rows(shown(chosen, who, page), page)),
                "corrections-" + chosen.code());
    }

    @GetMapping("/staff/corrections/table.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "") String period, SignedIn who, Page page) {
        Period chosen = period(period);
        byte[] pdf = paper.print(
                "statistics/card/correctionsSheet",
                page.lang(),
                Map.of(
                        "period",
                        Names.period(page, chosen),
                        "corrections",
                        shown(chosen, who, page),
                        "madeAt",
                        clock.instant()));
        return Download.pdf(pdf, "corrections-" + chosen.code());
    }

    private static List<List<String>> rows(List<Shown> shown, Page page) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("statistics.corrections.number"),
                page.say("statistics.corrections.at"),
                page.say("statistics.corrections.field"),
                page.say("statistics.corrections.before"),
                page.say("statistics.corrections.after"),
                page.say("statistics.corrections.reason"),
                page.say("statistics.corrections.by")));
        shown.forEach(each -> rows.add(List.of(
                each.number(),
                page.moment(each.at()),
                each.field(),
                each.before(),
                each.after(),
                each.reason(),
                each.by())));
        return rows;
    }

    private Period period(String written) {
        LocalDate today = LocalDate.now(clock);
        return Period.parse(written)
                .filter(each -> each.within(today))
                .orElseGet(() -> Period.recent(today).getFirst());
    }

    private List<Shown> shown(Period period, SignedIn who, Page page) {
        return corrections.shown(found(period, who), page);
    }

    /// Those of the cases that he may see.
    private List<CorrectionTable.Found> found(Period period, SignedIn who) {
        if (READERS.stream().noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        return corrections.in(period, people.access(who).sight());
    }
}
