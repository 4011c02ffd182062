package kz.jauap.office.routing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.card.Qualification;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.routing.Qualifying;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clerk says what an appeal is in law and what it is about.
@Controller
class QualifyPage {
    private final CaseDesk desk;
    private final Qualifying qualifying;
    private final Organisation organisation;

    QualifyPage(CaseDesk desk, Qualifying qualifying, Organisation organisation) {
        this.desk = desk;
        this.qualifying = qualifying;
        this.organisation = organisation;
    }

    @GetMapping("/staff/case/{number}/qualify")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.ASSIGN), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/qualify")
    ModelAndView qualify(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.ASSIGN);
        Filled filled = Filled.of(page, sent);
        Optional<Kind> kind = filled.one("kind", Stream.of(Kind.values()), Kind::name, "routing.qualify.kind.missing");
        List<String> against = filled.optional("against")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String reason = filled.words("reason", "routing.qualify.reason.missing");
        return filled.carriedOut(() -> qualifying.qualify(
                        filled.hand(who, file),
                        new Qualification(kind.orElseThrow(), given(filled, "topic"), given(filled, "district")),
                        against,
                        reason))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    private static Optional<String> given(Filled filled, String name) {
        return Optional.of(filled.text(name)).filter(text -> !text.isEmpty());
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        return filled.view("routing/qualify", file, Qualifying.barred(file))
                .addObject("standing", Qualifying.standing(file))
                .addObject("kinds", kinds(page))
                .addObject(
                        "topics",
                        led(
                                page.say("routing.qualify.topic.none"),
                                organisation.topics().stream()
                                        .map(topic -> new Choice(topic.id(), page.in(topic.name())))))
                .addObject(
                        "districts",
                        led(
                                page.say("routing.qualify.district.none"),
                                organisation.districts().stream()
                                        .map(body -> new Choice(body.id().value(), page.in(body.shortName())))));
    }

    private static List<Choice> kinds(Page page) {
        return Stream.of(Kind.values())
                .map(kind -> new Choice(kind.name(), page.say("law.kind." + kind.name())))
                .toList();
    }

    private static List<Choice> led(String none, Stream<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", none)));
        others.forEach(all::add);
        return List.copyOf(all);
    }
}
