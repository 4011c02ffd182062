package kz.jauap.office.routing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Urgent;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a person says whether a crime or a threat is meant, and sends it on at once.
@Controller
class UrgentPage {
    private final CaseDesk desk;
    private final Urgent urgent;
    private final Organisation organisation;

    UrgentPage(CaseDesk desk, Urgent urgent, Organisation organisation) {
        this.desk = desk;
        this.urgent = urgent;
        this.organisation = organisation;
    }

    /// What the person found.
    private enum Found {
        SEND,
        MARK,
        DISMISS;

        static Stream<Found> in(CaseFile file) {
            if (Urgent.urgent(file)) {
                return Stream.of(SEND, DISMISS);
            }
            return Urgent.open(file) ? Stream.of(SEND, MARK, DISMISS) : Stream.of(SEND, MARK);
        }
    }

    @GetMapping("/staff/case/{number}/urgent")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.REDIRECT), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/urgent")
    ModelAndView decide(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.REDIRECT);
        Filled filled = Filled.of(page, sent);
        Optional<Found> found = filled.one("found", Found.in(file), Found::name, "routing.urgent.found.missing");
        boolean taken = found.isPresent()
                && switch (found.get()) {
                    case SEND -> send(filled, filled.hand(who, file));
                    case MARK -> filled.carriedOut(() -> urgent.recognise(filled.hand(who, file)));
                    case DISMISS -> dismiss(filled, filled.hand(who, file));
                };
        return taken ? new ModelAndView("redirect:" + desk.after(file, who)) : show(file, filled, page);
    }

    private boolean send(Filled filled, Hand hand) {
        Optional<Body> to = filled.one(
                "to", organisation.outside().stream(), body -> body.id().value(), "routing.redirect.to.missing");
        String reason = filled.words("reason", "routing.redirect.reason.missing");
        return filled.carriedOut(() -> sent(hand, to.orElseThrow(), reason));
    }

    private Acted sent(Hand hand, Body to, String reason) {
        return urgent.redirect(hand, to.id(), reason);
    }

    private boolean dismiss(Filled filled, Hand hand) {
        String reason = filled.words("reason", "routing.urgent.reason.missing");
        return filled.carriedOut(() -> urgent.dismiss(hand, reason));
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        List<Choice> bodies = new ArrayList<>();
        bodies.add(new Choice("", page.say("routing.redirect.to.none")));
        organisation.outside().stream()
                .map(body -> new Choice(body.id().value(), page.in(body.shortName())))
                .forEach(bodies::add);
        return filled.view("routing/urgent", file, Urgent.barred(file))
                .addObject("bodies", bodies)
                .addObject(
                        "found", Found.in(file).map(each -> choice(each, page)).toList());
    }

    private static Choice choice(Found found, Page page) {
        String key = "routing.urgent.found." + found.name();
        return new Choice(found.name(), page.say(key), page.say("routing.urgent.hint." + found.name()));
    }
}
