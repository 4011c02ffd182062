package kz.jauap.office.consideration.instruction.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.consideration.instruction.Contributing;
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

/// Where a co-executor delivers his contribution, and where the lead takes it or sends it back and reports the whole.
@Controller
class DeliverPages {
    private static final String WHICH = "consideration.instruction.which.missing";
    private static final String WORDS = "consideration.instruction.words.missing";

    private final CaseDesk desk;
    private final Contributing contributing;
    private final Picks picks;

    DeliverPages(CaseDesk desk, Contributing contributing, Picks picks) {
        this.desk = desk;
        this.contributing = contributing;
        this.picks = picks;
    }

    @GetMapping("/staff/case/{number}/contribution")
    ModelAndView contribution(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        return show("deliver", file, Filled.blank(page), Picks.toDeliver(file, who), page);
    }

    @PostMapping("/staff/case/{number}/contribution")
    ModelAndView deliver(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        Filled filled = Filled.of(page, sent);
        List<Pick> mine = Picks.toDeliver(file, who);
        Optional<Pick> pick = filled.one("share", mine.stream(), Pick::sentAs, WHICH);
        String words = filled.words("words", WORDS);
        return filled.carriedOut(() -> contributing.deliver(
                        filled.hand(who, file),
                        pick.orElseThrow().place(),
                        pick.orElseThrow().number(),
                        words))
                ? Filled.back(file)
                : show("deliver", file, filled, mine, page);
    }

    @GetMapping("/staff/case/{number}/contributions")
    ModelAndView contributions(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        return show("review", file, Filled.blank(page), Picks.toReview(file, who), page);
    }

    @PostMapping("/staff/case/{number}/contributions")
    ModelAndView review(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        Filled filled = Filled.of(page, sent);
        List<Pick> before = Picks.toReview(file, who);
        Optional<Pick> pick = filled.one("share", before.stream(), Pick::sentAs, WHICH);
        boolean takes = filled.text("decision").equals("accept");
        String remark = takes ? "" : filled.words("words", "consideration.instruction.remark.missing");
        return filled.carriedOut(() -> takes
                        ? contributing.accept(
                                filled.hand(who, file),
                                pick.orElseThrow().place(),
                                pick.orElseThrow().number())
                        : contributing.sendBack(
                                filled.hand(who, file),
                                pick.orElseThrow().place(),
                                pick.orElseThrow().number(),
                                remark))
                ? Filled.back(file)
                : show("review", file, filled, before, page);
    }

    @GetMapping("/staff/case/{number}/carried-out")
    ModelAndView report(@PathVariable String number, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        return show("report", file, Filled.blank(page), Picks.toReport(file, who), page);
    }

    @PostMapping("/staff/case/{number}/carried-out")
    ModelAndView carriedOut(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONTRIBUTE);
        Filled filled = Filled.of(page, sent);
        List<Pick> led = Picks.toReport(file, who);
        Optional<Pick> pick = filled.one("share", led.stream(), Pick::sentAs, WHICH);
        String words = filled.words("words", WORDS);
        return filled.carriedOut(() -> contributing.carriedOut(
                        filled.hand(who, file), pick.orElseThrow().place(), words))
                ? Filled.back(file)
                : show("report", file, filled, led, page);
    }

    private ModelAndView show(String template, CaseFile file, Filled filled, List<Pick> offered, Page page) {
        return filled.view("consideration/instruction/" + template, file, Picks.barred(offered))
                .addObject("shares", picks.choices(offered, page));
    }
}
