package kz.jauap.office.statistics.cross;

import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.table.Csv;
import kz.jauap.office.look.table.Download;
import kz.jauap.office.statistics.page.Asked;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.report.Cut;
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
    private final Unveiled unveiled;
    private final Grids grids;
    private final Clock clock;

    OpenCross(Crossing crossing, Unveiled unveiled, Grids grids, Clock clock) {
        this.crossing = crossing;
        this.unveiled = unveiled;
        this.grids = grids;
        this.clock = clock;
    }

    @GetMapping("/statistics/cross")
    String cross(@RequestParam MultiValueMap<String, String> sent, Page page, Model model) {
        Asked asked = asked(sent);
        Crossed crossed = Crossed.of(sent, asked.cut(), Cut.OPEN);
        model.addAttribute("asked", asked);
        model.addAttribute("crossed", crossed);
        model.addAttribute("periods", Names.periods(page, LocalDate.now(clock), asked.period()));
        model.addAttribute("weights", Names.weights(page));
        model.addAttribute("cuts", Names.cuts(page, Cut.OPEN));
        model.addAttribute("figures", Crossed.figures(page));
        model.addAttribute("grid", grid(asked, crossed, page));
        model.addAttribute("madeAt", clock.instant());
        return "statistics/cross/open";
    }

    @GetMapping("/statistics/cross.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, Page page) {
        Asked asked = asked(sent);
        Crossed crossed = Crossed.of(sent, asked.cut(), Cut.OPEN);
        return Download.csv(
                Csv.of(grid(asked, crossed, page).rows()),
                "cross-" + asked.period().code() + "-" + asked.cut().code() + "-"
                        + crossed.across().code());
    }

    private Asked asked(MultiValueMap<String, String> sent) {
        LocalDate today = LocalDate.now(clock);
        return Asked.open(sent, today);
    }

    private Grid grid(Asked asked, Crossed crossed, Page page) {
        Cross cross = crossing.open(asked.period(), asked.weight(), asked.cut(), crossed.across(), crossed.figure());
        String title = page.say(
                "statistics.title",
                page.say("statistics.all-bodies"),
                Names.period(page, asked.period()),
                page.say("statistics.weight." + asked.weight().name()));
        return grids.of(page, title, cross, unveiled.untold(cross, asked.period(), asked.weight()));
    }
}
