package kz.jauap.office.grievance.ruling;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Term;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the body complained of hands its file up, and shows that it carried a decision out.
@Controller
class FirstBodyPages implements LawfulSteps {
    private final List<Offer> offers;
    private final CaseDesk desk;
    private final FirstBody body;
    private final Conceding conceding;
    private final Arithmetic arithmetic;

    FirstBodyPages(CaseDesk desk, FirstBody body, Conceding conceding, Arithmetic arithmetic) {
        this.desk = desk;
        this.body = body;
        this.conceding = conceding;
        this.arithmetic = arithmetic;
        this.offers = List.of(
                new Offer(5, "grievance.concede.step", "concede", Deed.DECIDE, conceding::barred),
                new Offer(6, "grievance.hand-up.step", "hand-up", Deed.ATTACH, FirstBody::nothingToHandUp),
                new Offer(
                        7,
                        "grievance.carry-out.step",
                        "ruling-carried-out",
                        Deed.KEEP_PROMISE,
                        FirstBody::nothingToCarryOut));
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(offers, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/hand-up")
    ModelAndView handUp(@PathVariable String number, SignedIn who, Page page) {
        return handUp(desk.open(number, who, Deed.ATTACH), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/hand-up")
    ModelAndView handedUp(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ATTACH);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "grievance.hand-up.words.missing");
        return filled.carriedOut(() -> body.handUp(filled.hand(who, file), words))
                ? Filled.back(file)
                : handUp(file, filled);
    }

    private ModelAndView handUp(CaseFile file, Filled filled) {
        return filled.view("grievance/ruling/handUp", file, FirstBody.nothingToHandUp(file))
                .addObject("by", body.handUpBy(file));
    }

    @GetMapping("/staff/case/{number}/concede")
    ModelAndView concede(@PathVariable String number, SignedIn who, Page page) {
        return concede(desk.open(number, who, Deed.DECIDE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/concede")
    ModelAndView conceded(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.DECIDE);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "grievance.concede.words.missing");
        return filled.carriedOut(() -> conceding.concede(filled.hand(who, file), words))
                ? Filled.back(file)
                : concede(file, filled, page);
    }

    private ModelAndView concede(CaseFile file, Filled filled, Page page) {
        Optional<Term> until = conceding.until(file);
        return filled.view("grievance/ruling/concede", file, conceding.barred(file))
                .addObject("until", until)
                .addObject(
                        "article",
                        until.map(term -> arithmetic.article(term, page.lang())).orElse(""));
    }

    @GetMapping("/staff/case/{number}/ruling-carried-out")
    ModelAndView carryOut(@PathVariable String number, SignedIn who, Page page) {
        return carryOut(desk.open(number, who, Deed.KEEP_PROMISE), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/ruling-carried-out")
    ModelAndView carriedOut(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_PROMISE);
        Filled filled = Filled.of(page, sent);
        String proof = filled.words("proof", "grievance.carry-out.proof.missing");
        return filled.carriedOut(() -> body.carryOut(filled.hand(who, file), proof))
                ? Filled.back(file)
                : carryOut(file, filled);
    }

    private static ModelAndView carryOut(CaseFile file, Filled filled) {
        return filled.view("grievance/ruling/carryOut", file, FirstBody.nothingToCarryOut(file));
    }
}
