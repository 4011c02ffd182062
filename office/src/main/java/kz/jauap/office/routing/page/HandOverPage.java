package kz.jauap.office.routing.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.entry.Routing.By;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.routing.HandingOver;
import kz.jauap.office.routing.HandingOver.Taking;
import kz.jauap.office.routing.Passed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the proof is written down that another body has what was sent to it.
@Controller
class HandOverPage {

    private final CaseDesk desk;
    private final HandingOver handingOver;
    private final Organisation organisation;
    private final Words words;
    private final Clock clock;

    HandOverPage(CaseDesk desk, HandingOver handingOver, Organisation organisation, Words words, Clock clock) {
        this.desk = desk;
        this.handingOver = handingOver;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/staff/case/{number}/hand-over")
    ModelAndView form(@PathVariable String number, SignedIn who, Page page) {
        return show(desk.open(number, who, Deed.HAND_OVER), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/hand-over")
    ModelAndView record(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.HAND_OVER);
        Filled filled = Filled.of(page, sent);
        Optional<BodyId> by = filled.one(
                "by", Passed.withoutProof(file.history()).stream(), BodyId::value, "routing.redirect.to.missing");
        Taking taking = taking(filled, file);
        Optional<Instant> at = filled.day("day", "routing.hand-over.day.missing")
                .flatMap(day -> filled.time("time", "routing.hand-over.time.missing")
                        .map(time -> day.atTime(time).atZone(clock.getZone()).toInstant()));
        return filled.carriedOut(
                        () -> handingOver.record(filled.hand(who, file), by.orElseThrow(), taking, at.orElseThrow()))
                ? Filled.back(file)
                : show(file, filled, page);
    }

    /// What was filled in, and the same in the language of the letter: who of them has it, not how to ring him up.
    private Taking taking(Filled filled, CaseFile file) {
        String name = filled.words("taker", "routing.hand-over.taker.missing");
        String post = filled.words("post", "routing.hand-over.post.missing");
        Optional<By> way = filled.one("way", Stream.of(By.values()), By::name, "routing.hand-over.how.missing");
        Optional<String> number = given(filled, "number");
        Lang theirs = Lang.of(file.letter().language()).orElse(Lang.KK);
        String said = Stream.of(
                        Optional.of(name),
                        Optional.of(post),
                        way.map(each -> words.say(theirs, "routing.hand-over.way." + each)),
                        number.map(each -> words.say(theirs, "routing.hand-over.entered", each)),
                        given(filled, "how"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Taking(name, post, given(filled, "phone"), number, way.orElse(By.IN_PERSON), said);
    }

    private static Optional<String> given(Filled filled, String field) {
        return Optional.of(filled.optional(field)).filter(text -> !text.isEmpty());
    }

    private ModelAndView show(CaseFile file, Filled filled, Page page) {
        List<Choice> bodies = Passed.withoutProof(file.history()).stream()
                .distinct()
                .map(id -> new Choice(id.value(), page.in(organisation.body(id).name())))
                .toList();
        return filled.view("routing/handOver", file, HandingOver.barred(file))
                .addObject("bodies", bodies)
                .addObject(
                        "ways",
                        Stream.of(By.values())
                                .map(way -> new Choice(way.name(), page.say("routing.hand-over.way." + way)))
                                .toList())
                .addObject("today", LocalDate.now(clock));
    }
}
