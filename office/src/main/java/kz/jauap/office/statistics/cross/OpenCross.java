package kz.jauap.office.statistics.cross;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.statistics.page.Asked;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.PublicReports;
import kz.jauap.office.statistics.report.Untold;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cross tables for everybody: small counts stay untold, along rows and down columns.
@Controller
class OpenCross {
    private final Crossing crossing;
    private final PublicReports reports;
    private final Grids grids;
    private final Clock clock;

    OpenCross(Crossing crossing, PublicReports reports, Grids grids, Clock clock) {
        this.crossing = crossing;
        this.reports = reports;
        this.grids = grids;
        this.clock = clock;
    }

    @GetMapping("/statistics/cross")
    String cross(@RequestParam MultiValueMap<String, String> sent, Page page, Model model) {
        Asked asked = asked(sent);
        Crossed crossed = Crossed.of(sent, asked.cut());
        model.addAttribute("asked", asked);
        model.addAttribute("crossed", crossed);
        model.addAttribute("periods", Names.periods(page, LocalDate.now(clock), asked.period()));
        model.addAttribute("weights", Names.weights(page));
        model.addAttribute("cuts", Names.cuts(page));
        model.addAttribute("figures", Crossed.figures(page));
        model.addAttribute("grid", grid(asked, crossed, page));
        model.addAttribute("madeAt", clock.instant());
        return "statistics/cross/open";
    }

    @GetMapping("/statistics/cross.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, Page page) {
        Asked asked = asked(sent);
        Crossed crossed = Crossed.of(sent, asked.cut());
        return Download.csv(
                Csv.of(grid(asked, crossed, page).rows()),
                "cross-" + asked.period().code() + "-" + asked.cut().code() + "-"
                        + crossed.across().code());
    }

    private Asked asked(MultiValueMap<String, String> sent) {
        LocalDate today = LocalDate.now(clock);
        return Asked.open(sent, today);
    }

    /// A table turned over leaves out the same counts.
    private Set<Cross.Pair> untold(Cross cross, Asked asked) {
        boolean turned = cross.down().compareTo(cross.across()) > 0;
        Cross upright = turned ? cross.turned() : cross;
        Set<Cross.Pair> untold =
                Veil.of(upright, untold(asked, upright.down(), cross), untold(asked, upright.across(), cross));
        return turned ? untold.stream().map(Cross.Pair::turned).collect(Collectors.toSet()) : untold;
    }

    private Set<String> untold(Asked asked, Cut cut, Cross cross) {
        return Untold.of(reports.divided(asked.period(), asked.weight(), cut), cross.figure());
    }

    private Grid grid(Asked asked, Crossed crossed, Page page) {
        Cross cross = crossing.open(asked.period(), asked.weight(), asked.cut(), crossed.across(), crossed.figure());
        String title = page.say(
                "statistics.title",
                page.say("statistics.all-bodies"),
                Names.period(page, asked.period()),
                page.say("statistics.weight." + asked.weight().name()));
        return grids.of(page, title, cross, untold(cross, asked));
    }
}
