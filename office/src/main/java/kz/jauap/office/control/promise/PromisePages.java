package kz.jauap.office.control.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where it is shown that a promise was kept, and where a head gives it another day.
@Controller
class PromisePages implements LawfulSteps {
    private static final List<Offer> OFFERS = List.of(
            new Offer(10, "control.promise.keep.step", "promise-kept", Deed.KEEP_PROMISE, Keeping::barred),
            new Offer(11, "control.promise.put-off.step", "promise-put-off", Deed.PUT_OFF_PROMISE, Keeping::barred));

    private final CaseDesk desk;
    private final Keeping keeping;
    private final Journal journal;
    private final Clock clock;

    PromisePages(CaseDesk desk, Keeping keeping, Journal journal, Clock clock) {
        this.desk = desk;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<LawfulStep> steps(CaseFile file, SignedIn who) {
        return Offer.standing(OFFERS, who, file, desk);
    }

    @GetMapping("/staff/case/{number}/promise-kept")
    ModelAndView keep(@PathVariable String number, SignedIn who, Page page) {
        return form("control/promise/keep", desk.open(number, who, Deed.KEEP_PROMISE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/promise-kept")
    ModelAndView kept(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.KEEP_PROMISE);
        Filled filled = Filled.of(page, sent);
        Optional<Promise> promise = chosen(file, filled);
        String proof = filled.words("proof", "control.promise.proof.missing");
        return filled.carriedOut(() -> keeping.keep(
                        filled.hand(who, file), promise.orElseThrow().place(), proof))
                ? Filled.back(file)
                : form("control/promise/keep", file, filled, page);
    }

    @GetMapping("/staff/case/{number}/promise-put-off")
    ModelAndView putOff(@PathVariable String number, SignedIn who, Page page) {
        return form("control/promise/putOff", desk.open(number, who, Deed.PUT_OFF_PROMISE), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/promise-put-off")
    ModelAndView isPutOff(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.PUT_OFF_PROMISE);
        Filled filled = Filled.of(page, sent);
        Optional<Promise> promise = chosen(file, filled);
        Optional<LocalDate> day = filled.day("day", "control.promise.day.missing");
        String reason = filled.words("reason", "control.promise.reason.missing");
        return filled.carriedOut(() -> keeping.putOff(
                        filled.hand(who, file), promise.orElseThrow().place(), day.orElseThrow(), reason))
                ? Filled.back(file)
                : form("control/promise/putOff", file, filled, page);
    }

    private static Optional<Promise> chosen(CaseFile file, Filled filled) {
        return filled.one("promise", open(file), PromisePages::sentAs, "control.promise.which.missing");
    }

    private ModelAndView form(String template, CaseFile file, Filled filled, Page page) {
        List<Choice> choices = open(file)
                .map(each -> new Choice(
                        sentAs(each),
                        journal.words(each.what()).orElse("№ " + each.place()),
                        page.say("control.promise.by", each.by())))
                .toList();
        return filled.view(template, file, Keeping.barred(file))
                .addObject("promises", choices)
                .addObject("today", LocalDate.now(clock));
    }

    private static Stream<Promise> open(CaseFile file) {
        return Promise.of(file.history()).stream().filter(Promise::open);
    }

    private static String sentAs(Promise promise) {
        return String.valueOf(promise.place());
    }
}
