package kz.jauap.office.grievance.whose;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.journal.Acted;
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
    private final Move apart;
    private final Move again;

    PartingPages(CaseDesk desk, Parting parting, Namesakes namesakes) {
        this.desk = desk;
        this.apart = new Move("apart", Parting.NONE, namesakes::joined, parting::part);
        this.again = new Move("joined-again", Parting.NONE_APART, namesakes::apart, parting::join);
    }

    /// One of the two ways a grievance goes.
    ///
    /// @param does its name in addresses and texts
    /// @param none what to say where nothing can go that way
    private record Move(
            String does, String none, BiFunction<CaseFile, SignedIn, List<Vouched>> offered, Carrying carrying) {
        Offer step(int place, SignedIn who) {
            return new Offer(
                    place, "grievance." + does + ".step", does, Deed.KEEP_CARD, file -> bar(offered.apply(file, who)));
        }

        Optional<String> bar(List<Vouched> found) {
            return found.isEmpty() ? Optional.of(none) : Optional.empty();
        }
    }

    /// How it is carried out.
    private interface Carrying {
        Acted carry(Hand hand, String alias, String reasons);
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(List.of(apart.step(76, who), again.step(77, who)), who, file, desk);
    }

    @GetMapping("/staff/case/{number}/apart")
    ModelAndView apart(@PathVariable String number, SignedIn who, Page page) {
        return blank(number, apart, who, page);
    }

    @PostMapping("/staff/case/{number}/apart")
    ModelAndView parted(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        return sent(number, apart, Filled.of(page, sent), who);
    }

    @GetMapping("/staff/case/{number}/joined-again")
    ModelAndView again(@PathVariable String number, SignedIn who, Page page) {
        return blank(number, again, who, page);
    }

    @PostMapping("/staff/case/{number}/joined-again")
    ModelAndView joinedAgain(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        return sent(number, again, Filled.of(page, sent), who);
    }

    private ModelAndView blank(String number, Move move, SignedIn who, Page page) {
        return view(desk.open(number, who, Deed.KEEP_CARD), move, Filled.blank(page), who);
    }

    private ModelAndView sent(String number, Move move, Filled filled, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        String alias = chosen(filled, move.offered().apply(file, who));
        String reasons = filled.words("reasons", "grievance.apart.reasons.missing");
        return filled.carriedOut(() -> move.carrying().carry(filled.hand(who, file), alias, reasons))
                ? Filled.back(file)
                : view(file, move, filled, who);
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
    private static ModelAndView view(CaseFile file, Move move, Filled filled, SignedIn who) {
        List<Vouched> offered = move.offered().apply(file, who);
        List<Choice> choices = offered.stream().map(Vouched::choice).toList();
        return filled.view("grievance/whose/parting", file, move.bar(offered))
                .addObject("does", move.does())
                .addObject("choices", choices)
                .addObject("first", choices.size() == 1 ? choices.getFirst().value() : "");
    }
}
