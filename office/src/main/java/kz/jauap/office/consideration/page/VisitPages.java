package kz.jauap.office.consideration.page;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.regime.Powers;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.consideration.Visiting;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a check on site is asked for and reported of.
@Controller
class VisitPages {
    private final CaseDesk desk;
    private final Visiting visiting;
    private final Running running;
    private final Outlook outlook;

    VisitPages(CaseDesk desk, Visiting visiting, Running running, Outlook outlook) {
        this.desk = desk;
        this.visiting = visiting;
        this.running = running;
        this.outlook = outlook;
    }

    @GetMapping("/staff/case/{number}/visit")
    ModelAndView visit(@PathVariable String number, SignedIn who, Page page) {
        return visit(desk.open(number, who, Deed.CONSIDER), Filled.blank(page), who, page);
    }

    @PostMapping("/staff/case/{number}/visit")
    ModelAndView ask(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<LocalDate> day = filled.day("day", "consideration.visit.day.missing");
        String place = filled.words("place", "consideration.visit.place.missing");
        return filled.carriedOut(() -> visiting.ask(filled.hand(who, file), day.orElseThrow(), place))
                ? Filled.back(file)
                : visit(file, filled, who, page);
    }

    private ModelAndView visit(CaseFile file, Filled filled, SignedIn who, Page page) {
        var card = file.card();
        return filled.view("consideration/visit", file, Findings.barred(file))
                .addObject("orders", visiting.orders(who, card))
                .addObject("head", card.due().regime().flatMap(Powers::keepingVisit))
                .addObject("change", outlook.change(card, running.turning(card, Ground.SITE_VISIT), page.lang()));
    }

    @GetMapping("/staff/case/{number}/visit-report")
    ModelAndView report(@PathVariable String number, SignedIn who, Page page) {
        return report(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/visit-report")
    ModelAndView held(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("report", "consideration.report.words.missing");
        return filled.carriedOut(() -> visiting.held(filled.hand(who, file), words))
                ? Filled.back(file)
                : report(file, filled);
    }

    private ModelAndView report(CaseFile file, Filled filled) {
        return filled.view("consideration/report", file, visiting.barredReport(file));
    }
}
