package kz.jauap.office.statistics.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Offer;
import kz.jauap.office.registry.entry.Accounting.Field;
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

/// The registration card of a case, where a field is filled in or set right with a reason.
@Controller
class AccountPage implements LawfulSteps {
    private static final List<Offer> OFFERS =
            List.of(new Offer(90, "statistics.card.step", "card", Deed.KEEP_CARD, _ -> Optional.empty()));

    private final CaseDesk desk;
    private final Correcting correcting;
    private final Corrections corrections;
    private final CodeBook book;

    AccountPage(CaseDesk desk, Correcting correcting, Corrections corrections, CodeBook book) {
        this.desk = desk;
        this.correcting = correcting;
        this.corrections = corrections;
        this.book = book;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/card")
    ModelAndView card(
            @PathVariable String number, @RequestParam(defaultValue = "") String field, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        return show(file, chosen(field).orElse(Field.SOCIAL_STATUS), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/card")
    ModelAndView correct(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_CARD);
        Filled filled = Filled.of(page, sent);
        Optional<Field> field =
                filled.one("field", Arrays.stream(Field.values()), Field::name, "statistics.card.field.missing");
        Optional<String> value = Optional.of(filled.text("value")).filter(written -> !written.isEmpty());
        if (field.isPresent()
                && value.filter(written -> !book.fits(field.get(), written)).isPresent()) {
            filled.wrong("value", page.say("statistics.card.refused.value"), value);
        }
        String reason = filled.words("reason", "statistics.card.reason.missing");
        return filled.carriedOut(() -> correcting.correct(filled.hand(who, file), field.orElseThrow(), value, reason))
                ? new ModelAndView(
                        "redirect:/staff/case/" + file.card().number().alias() + "/card")
                : show(file, field.orElse(Field.SOCIAL_STATUS), filled, page);
    }

    private ModelAndView show(CaseFile file, Field field, Filled filled, Page page) {
        AccountCard card = AccountCard.of(file);
        return filled.view("statistics/card/card", file, Optional.empty())
                .addObject("lines", lines(card, page))
                .addObject("field", field)
                .addObject("standing", card.value(field).orElse(""))
                .addObject("values", values(field, page))
                .addObject(
                        "corrections",
                        corrections.of(file).stream()
                                .map(each -> corrections.shown(each, page))
                                .toList());
    }

    private List<Line> lines(AccountCard card, Page page) {
        return Arrays.stream(Field.values())
                .map(field -> new Line(
                        field,
                        page.say("registry.card.field." + field.name()),
                        card.value(field)
                                .map(value -> corrections.named(field, value, page))
                                .orElse("")))
                .toList();
    }

    private List<Choice> values(Field field, Page page) {
        List<Choice> values = new ArrayList<>();
        values.add(new Choice("", page.say("statistics.card.none")));
        book.of(field).stream()
                .map(each -> new Choice(each.value(), page.in(each.name())))
                .forEach(values::add);
        return List.copyOf(values);
    }

    private static Optional<Field> chosen(String name) {
        return Stream.of(Field.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
