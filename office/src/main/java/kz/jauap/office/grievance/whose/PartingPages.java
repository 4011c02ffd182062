package kz.jauap.office.grievance.whose;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
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

/// Where the chancellery says that a grievance is another person's than the case's applicant, or his after all.
@Controller
class PartingPages implements LawfulSteps {
    private final CaseDesk desk;
    private final Parting parting;
    private final Namesakes namesakes;

    PartingPages(CaseDesk desk, Parting parting, Namesakes namesakes) {
        this.desk = desk;
        this.parting = parting;
        this.namesakes = namesakes;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(
                List.of(
                        new Offer(
                                76,
                                "grievance.apart.step",
                                "apart",
                                Deed.KEEP_CARD,
                                each -> bar(namesakes.joined(each, who), Parting.NONE)),
                        new Offer(
                                77,
                                "grievance.joined-again.step",
                                "joined-again",
                                Deed.KEEP_CARD,
                                each -> bar(namesakes.apart(each, who), Parting.NONE_APART))),
                who,
                file,
                desk);
    }

    private static Optional<String> bar(List<Vouched> offered, String key) {
        return offered.isEmpty() ? Optional.of(key) : Optional.empty();
    }

    @GetMapping("/staff/case/{number}/apart")
    ModelAndView apart(@PathVariable String number, SignedIn who, Page page) {
        return apart(desk.open(number, who, Deed.KEEP_CARD), Filled.blank(page), who);
    }

    @PostMapping("/staff/case/{number}/apart")
    ModelAndView parted(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        Filled filled = Filled.of(page, sent);
        String alias = chosen(filled, namesakes.joined(file, who));
        String reasons = filled.words("reasons", "grievance.apart.reasons.missing");
        return filled.carriedOut(() -> parting.part(filled.hand(who, file), alias, reasons))
                ? Filled.back(file)
                : apart(file, filled, who);
    }

    private ModelAndView apart(CaseFile file, Filled filled, SignedIn who) {
        List<Vouched> offered = namesakes.joined(file, who);
        return view("apart", file, filled, offered, bar(offered, Parting.NONE));
    }

    @GetMapping("/staff/case/{number}/joined-again")
    ModelAndView again(@PathVariable String number, SignedIn who, Page page) {
        return again(desk.open(number, who, Deed.KEEP_CARD), Filled.blank(page), who);
    }

    @PostMapping("/staff/case/{number}/joined-again")
    ModelAndView joinedAgain(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        Filled filled = Filled.of(page, sent);
        String alias = chosen(filled, namesakes.apart(file, who));
        String reasons = filled.words("reasons", "grievance.apart.reasons.missing");
        return filled.carriedOut(() -> parting.join(filled.hand(who, file), alias, reasons))
                ? Filled.back(file)
                : again(file, filled, who);
    }

    private ModelAndView again(CaseFile file, Filled filled, SignedIn who) {
        List<Vouched> offered = namesakes.apart(file, who);
        return view("joined-again", file, filled, offered, bar(offered, Parting.NONE_APART));
    }

    private static String chosen(Filled filled, List<Vouched> offered) {
        return filled.one(
                        "grievance",
                        offered.stream().map(Vouched::choice),
                        Choice::value,
                        "grievance.apart.grievance.missing")
                .map(Choice::value)
                .orElse("");
    }

    /// Where there is one, it is chosen already.
    private static ModelAndView view(
            String does, CaseFile file, Filled filled, List<Vouched> offered, Optional<String> bar) {
        List<Choice> choices = offered.stream().map(Vouched::choice).toList();
        return filled.view("grievance/whose/parting", file, bar)
                .addObject("does", does)
                .addObject("choices", choices)
                .addObject("first", choices.size() == 1 ? choices.getFirst().value() : "");
    }
}
