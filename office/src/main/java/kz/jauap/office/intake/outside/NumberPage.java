package kz.jauap.office.intake.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;
import kz.jauap.office.registry.file.LawfulSteps;
import kz.jauap.office.registry.number.OutsideNumber;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a registrar copies the number, day and term from the state platform.
@Controller
class NumberPage implements LawfulSteps {
    private static final List<Offer> OFFERS =
            List.of(new Offer(2, "intake.outside.step", "outside-number", Deed.NUMBER_OUTSIDE, Numbering::barred));

    private final CaseDesk desk;
    private final Numbering numbering;

    NumberPage(CaseDesk desk, Numbering numbering) {
        this.desk = desk;
        this.numbering = numbering;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/outside-number")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.NUMBER_OUTSIDE), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/outside-number")
    ModelAndView enter(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.NUMBER_OUTSIDE);
        Filled filled = Filled.of(page, sent);
        Optional<Registered> registered = registered(filled, page);
        return filled.carriedOut(() -> numbering.enter(filled.hand(who, file), registered.orElseThrow()))
                ? Filled.back(file)
                : show(file, filled);
    }

    private static Optional<Registered> registered(Filled filled, Page page) {
        Optional<OutsideNumber> number = OutsideNumber.parse(filled.text("number"));
        if (number.isEmpty()) {
            filled.wrong("number", page.say("intake.outside.number.missing"), "");
        }
        Optional<LocalDate> day = filled.day("day", "intake.outside.day.missing");
        Optional<LocalDate> stated = filled.text("stated").isEmpty()
                ? Optional.empty()
                : filled.day("stated", "intake.outside.stated.unread");
        return number.flatMap(read -> day.map(on -> new Registered(read, on, stated)));
    }

    private static ModelAndView show(CaseFile file, Filled filled) {
        Optional<LegalNumber.Outside> borne = file.card().legalNumber().outside();
        return filled.view("intake/outsideNumber", file, Numbering.barred(file))
                .addObject(
                        "number",
                        filled.text(
                                "number", borne.map(LegalNumber.Outside::number).orElse("")))
                .addObject(
                        "day",
                        filled.text(
                                "day", borne.map(each -> each.day().toString()).orElse("")))
                .addObject(
                        "stated",
                        filled.text(
                                "stated",
                                borne.flatMap(LegalNumber.Outside::stated)
                                        .map(LocalDate::toString)
                                        .orElse("")));
    }
}
