package kz.jauap.office.statistics.cross;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.look.table.Xlsx;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.statistics.page.Asked;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.page.Readers;
import kz.jauap.office.statistics.report.Cut;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cross tables of the staff: any two divisions, as known on any day.
@Controller
class CrossPages {
    private final Crossing crossing;
    private final Grids grids;
    private final Readers readers;
    private final Organisation organisation;
    private final Paper paper;
    private final Clock clock;

    CrossPages(Crossing crossing, Grids grids, Readers readers, Organisation organisation, Paper paper, Clock clock) {
        this.crossing = crossing;
        this.grids = grids;
        this.readers = readers;
        this.organisation = organisation;
        this.paper = paper;
        this.clock = clock;
    }

    private record Answered(Asked asked, Crossed crossed, Set<BodyId> inSight, Grid grid) {
        String name() {
            return "cross-" + asked.period().code() + "-" + asked.cut().code() + "-"
                    + crossed.across().code();
        }
    }

    @GetMapping("/staff/reports/cross")
    String cross(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page, Model model) {
        Answered answer = answer(sent, who, page);
        model.addAttribute("asked", answer.asked());
        model.addAttribute("crossed", answer.crossed());
        model.addAttribute(
                "periods",
                Names.periods(page, LocalDate.now(clock), answer.asked().period()));
        model.addAttribute("bodies", readers.bodies(answer.inSight(), page));
        model.addAttribute("weights", Names.weights(page));
        model.addAttribute("cuts", Names.cuts(page, List.of(Cut.values())));
        model.addAttribute("figures", Crossed.figures(page));
        model.addAttribute("grid", answer.grid());
        model.addAttribute("madeAt", clock.instant());
        return "statistics/cross/staff";
    }

    @GetMapping("/staff/reports/cross.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Answered answer = answer(sent, who, page);
        return Download.csv(Csv.of(answer.grid().rows()), answer.name());
    }

    @GetMapping("/staff/reports/cross.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Answered answer = answer(sent, who, page);
        return Download.xlsx(
                Xlsx.of(
                        page.say("statistics.sheet"),
                        answer.grid().title(),
                        answer.grid().rows()),
                answer.name());
    }

    @GetMapping("/staff/reports/cross.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Answered answer = answer(sent, who, page);
        byte[] pdf = paper.print(
                "statistics/cross/gridSheet",
                page.lang(),
                Map.of(
                        "grid",
                        answer.grid(),
                        "known",
                        answer.asked().known(),
                        "made",
                        Names.made(page, who, clock.instant())));
        return Download.pdf(pdf, answer.name());
    }

    private Answered answer(MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Set<BodyId> inSight = readers.inSight(who);
        Asked asked = Asked.of(sent, LocalDate.now(clock), inSight);
        Crossed crossed = Crossed.of(sent, asked.cut(), List.of(Cut.values()));
        Cross cross =
                crossing.of(asked.question(clock.instant(), inSight), asked.cut(), crossed.across(), crossed.figure());
        return new Answered(
                asked, crossed, inSight, grids.of(page, Names.title(page, asked, organisation), cross, Set.of()));
    }
}
