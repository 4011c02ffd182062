package kz.jauap.office.routing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.autograph.Offer;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Onward;
import kz.jauap.office.routing.Redirecting;
import kz.jauap.office.routing.SignedRedirection;
import kz.jauap.office.routing.Signpost;
import kz.jauap.office.routing.TellingDays;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an appeal, or some of its claims, is passed on to the body whose matter it is.
@Controller
class RedirectPage {
    private final CaseDesk desk;
    private final Redirecting redirecting;
    private final Onward onward;
    private final Organisation organisation;
    private final Signpost signpost;
    private final TellingDays days;
    private final Arithmetic arithmetic;
    private final Autographs autographs;
    private final SignedRedirection signed;

    RedirectPage(
            CaseDesk desk,
            Redirecting redirecting,
            Onward onward,
            Organisation organisation,
            Signpost signpost,
            TellingDays days,
            Arithmetic arithmetic,
            Autographs autographs,
            SignedRedirection signed) {
        this.desk = desk;
        this.redirecting = redirecting;
        this.onward = onward;
        this.organisation = organisation;
        this.signpost = signpost;
        this.days = days;
        this.arithmetic = arithmetic;
        this.autographs = autographs;
        this.signed = signed;
    }

    @GetMapping("/staff/case/{number}/redirect")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.REDIRECT), Filled.blank(page), who, page);
    }

    @PostMapping("/staff/case/{number}/redirect")
    ModelAndView redirect(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.REDIRECT);
        Filled filled = Filled.of(page, sent);
        Optional<Body> to = filled.one("to", bodies(file), body -> body.id().value(), "routing.redirect.to.missing");
        boolean asks = to.map(body -> Onward.unasked(file, body.id())).orElseGet(() -> asking(file));
        List<Integer> claims = asks ? all(file, filled, page) : claims(file, filled, page);
        String reason = filled.words("reason", "routing.redirect.reason.missing");
        if (asks) {
            return filled.carriedOut(() ->
                            onward.ask(filled.hand(who, file), to.orElseThrow().id(), reason))
                    ? Filled.back(file)
                    : show(file, filled, who, page);
        }
        if (autographs.offer(who, file.card().body()).taken(filled.text("how"))) {
            return to.flatMap(body -> autographs.lead(
                            filled, signed, filled.hand(who, file), SignedRedirection.given(body, claims, reason)))
                    .orElseGet(() -> show(file, filled, who, page));
        }
        return filled.carriedOut(() -> redirect(filled.hand(who, file), to.orElseThrow(), claims, reason))
                ? Filled.back(file)
                : show(file, filled, who, page);
    }

    /// Whether it was passed on already and no controller has let it go further.
    private static boolean asking(CaseFile file) {
        return Onward.needed(file) && Onward.allowed(file.history()).isEmpty();
    }

    private Acted redirect(Hand hand, Body to, List<Integer> claims, String reason) {
        return to.registers()
                ? redirecting.inside(hand, to.id(), claims, reason)
                : redirecting.outside(hand, to.id(), claims, reason);
    }

    /// Consent is asked for all that is here: whoever has ticked some of it is told so, and may tick the rest.
    private static List<Integer> all(CaseFile file, Filled filled, Page page) {
        Set<String> chosen = filled.all("claims");
        boolean some = !chosen.isEmpty()
                && Redirecting.here(file).stream().anyMatch(place -> !chosen.contains(place.toString()));
        return some ? filled.wrong("claims", page.say("routing.onward.ask.all"), List.of()) : List.of();
    }

    private static List<Integer> claims(CaseFile file, Filled filled, Page page) {
        Set<Integer> here = Redirecting.here(file);
        if (here.size() < 2) {
            return List.of();
        }
        Set<String> chosen = filled.all("claims");
        List<Integer> claims =
                here.stream().filter(place -> chosen.contains(place.toString())).toList();
        return claims.isEmpty() ? filled.wrong("claims", page.say("routing.redirect.claims.missing"), claims) : claims;
    }

    private Stream<Body> bodies(CaseFile file) {
        return Stream.concat(organisation.bodies().stream(), organisation.outside().stream())
                .filter(Predicate.not(body -> body.id().equals(file.card().body())));
    }

    private ModelAndView show(CaseFile file, Filled filled, SignedIn who, Page page) {
        Optional<Signpost.Hint> hint = signpost.of(file)
                .filter(each -> !each.body().id().equals(file.card().body()));
        return filled.view("routing/redirect", file, Redirecting.barred(file))
                .addObject("asking", asking(file))
                .addObject(
                        "offer",
                        asking(file)
                                ? Offer.NONE
                                : autographs.offer(who, file.card().body()))
                .addObject("hint", hint)
                .addObject("bodies", choices(file, page))
                .addObject("claims", claimChoices(file))
                .addObject("tellBy", days.term(file.card()).map(term -> arithmetic.counted(term, page.lang())))
                .addObject(
                        "article",
                        days.term(file.card())
                                .map(term -> arithmetic.article(term, page.lang()))
                                .orElse(""));
    }

    private List<Choice> choices(CaseFile file, Page page) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", page.say("routing.redirect.to.none")));
        bodies(file)
                .map(body -> new Choice(body.id().value(), named(body, page)))
                .forEach(choices::add);
        return choices;
    }

    private static String named(Body body, Page page) {
        String name = page.in(body.shortName());
        return body.registers() ? name : page.say("routing.redirect.outside", name);
    }

    private static List<Choice> claimChoices(CaseFile file) {
        List<String> claims = file.letter().claims();
        return Redirecting.here(file).stream()
                .map(place -> new Choice(place.toString(), place + ". " + claims.get(place - 1)))
                .toList();
    }
}
