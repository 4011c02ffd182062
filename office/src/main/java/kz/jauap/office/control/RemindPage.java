package kz.jauap.office.control;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
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

/// Where whoever has a case is reminded of it.
@Controller
class RemindPage implements LawfulSteps {
    private static final List<Offer> OFFERS =
            List.of(new Offer(75, "control.remind.step", "remind", Deed.REMIND, Reminding::barred));

    private final CaseDesk desk;
    private final Reminding reminding;
    private final People people;

    RemindPage(CaseDesk desk, Reminding reminding, People people) {
        this.desk = desk;
        this.reminding = reminding;
        this.people = people;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/remind")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.REMIND), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/remind")
    ModelAndView remind(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.REMIND);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("words", "control.remind.words.missing");
        return filled.carriedOut(() -> reminding.remind(filled.hand(who, file), words))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        Optional<String> executor = file.card().executor().isPresent()
                ? people.find(file.card().executor().getAsLong())
                        .map(officer -> officer.name().full(page.lang()))
                : Optional.empty();
        return filled.view("control/remind", file, Reminding.barred(file)).addObject("executor", executor);
    }
}
