package kz.jauap.office.grievance.ruling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.grievance.Restoration;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.grievance.Rulings;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Article;
import kz.jauap.office.grievance.Pleading;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a ruling is worked out, and a missed term to complain restored or not.
@Controller
class RulingPages implements LawfulSteps {
    private static final List<String> MISSED = List.of("restored", "missed");

    private final CaseDesk desk;
    private final Judging judging;
    private final Contesting contesting;
    private final Pleading pleading;
    private final Journal journal;
    private final List<Offer> offers;

    RulingPages(CaseDesk desk, Judging judging, Contesting contesting, Pleading pleading, Journal journal) {
        this.pleading = pleading;
        this.journal = journal;
        this.desk = desk;
        this.judging = judging;
        this.contesting = contesting;
        this.offers = List.of(
                new Offer(8, "grievance.rule.step", "ruling", Deed.CONSIDER, judging::barred),
                new Offer(9, "grievance.missed.step", "missed-term", Deed.DECIDE, judging::inTime));
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(offers, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/ruling")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return form(desk.open(number, who, Deed.CONSIDER), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/ruling")
    ModelAndView rule(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        Optional<Ruling> ruling =
                filled.one("ruling", Stream.of(Ruling.values()), Ruling::name, "grievance.rule.which.missing");
        String reasons = filled.words("reasons", "grievance.rule.reasons.missing");
        return filled.carriedOut(() -> judging.rule(filled.hand(who, file), ruling.orElseThrow(), reasons))
                ? Filled.back(file)
                : form(file, filled, page);
    }

    private ModelAndView form(CaseFile file, Filled filled, Page page) {
        Contested contested = contesting.of(file).orElseThrow(Problem::unknown);
        List<Choice> rulings = contested.open().stream()
                .map(each -> new Choice(
                        each.name(),
                        begun(page.say("law.ruling." + each.name())),
                        page.say("law.duty." + Rulings.duty(each).name())))
                .toList();
        return filled.view("grievance/ruling/rule", file, judging.barred(file))
                .addObject("rulings", rulings)
                .addObject(
                        "reasons",
                        contested
                                .ruled()
                                .flatMap(ruled -> journal.words(ruled.reasons()))
                                .orElse(""))
                .addObject("contested", contested);
    }

    /// The words of a ruling stand in the middle of sentences elsewhere; here they begin one.
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @GetMapping("/staff/case/{number}/missed-term")
    ModelAndView missed(@PathVariable String number, SignedIn who, Page page) {
        return missed(desk.open(number, who, Deed.DECIDE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/missed-term")
    ModelAndView decide(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.DECIDE);
        Filled filled = Filled.of(page, sent);
        Optional<String> decision =
                filled.one("decision", MISSED.stream(), each -> each, "grievance.missed.which.missing");
        String reasons = filled.words("reasons", "grievance.missed.reasons.missing");
        return filled.carriedOut(() -> {
                    Hand hand = filled.hand(who, file);
                    return decision.orElseThrow().equals("restored")
                            ? judging.restore(hand, reasons)
                            : judging.leaveMissed(hand, reasons);
                })
                ? Filled.back(file)
                : missed(file, filled, page);
    }

    private ModelAndView missed(CaseFile file, Filled filled, Page page) {
        Contested contested = contesting.of(file).orElseThrow(Problem::unknown);
        RegimeId regime = contested.first().card().due().regime().orElseThrow(Problem::unknown);
        List<Choice> decisions = MISSED.stream()
                .map(each -> new Choice(each, page.say("grievance.missed." + each)))
                .toList();
        return filled.view("grievance/ruling/missed", file, judging.inTime(file))
                .addObject("decisions", decisions)
                .addObject("pleaded", pleading.said(file))
                .addObject("worth", Restoration.of(regime))
                .addObject(
                        "article", Article.parse(Regimes.of(regime).grievance().article()))
                .addObject("contested", contested);
    }
}
