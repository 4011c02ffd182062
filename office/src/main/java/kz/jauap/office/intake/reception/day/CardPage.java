package kz.jauap.office.intake.reception.day;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.HoursBoard;
import kz.jauap.office.intake.reception.Minutes;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.card.ReceptionCards;
import kz.jauap.office.intake.reception.card.ReceptionEnding;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The card of one reception: who comes, what he came with before, what was asked and said, and how it goes on.
@Controller
class CardPage {
    private static final int LONGEST = 20_000;
    private static final int EARLIER = 10;

    private final Anteroom anteroom;
    private final Booking booking;
    private final Schedules schedules;
    private final HoursBoard board;
    private final ReceptionEnding ending;
    private final ReceptionCards cards;
    private final Lists lists;
    private final People people;
    private final Clock clock;

    CardPage(
            Anteroom anteroom,
            Booking booking,
            Schedules schedules,
            HoursBoard board,
            ReceptionEnding ending,
            ReceptionCards cards,
            Lists lists,
            People people,
            Clock clock) {
        this.anteroom = anteroom;
        this.booking = booking;
        this.schedules = schedules;
        this.board = board;
        this.ending = ending;
        this.cards = cards;
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/staff/reception/visit/{id}")
    ModelAndView card(@PathVariable String id, SignedIn who, Page page) {
        Visit visit = anteroom.visit(id, who);
        Fields fields = Fields.with(
                "question", visit.visitor().subject(), "kind", Kind.APPLICATION.name(), "onTheSpot", "RESOLVED");
        return show(visit, fields, Mistakes.none(), who, page);
    }

    @PostMapping("/staff/reception/visit/{id}")
    ModelAndView write(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Visit visit = anteroom.visit(id, who);
        Fields fields = new Fields(sent);
        Mistakes mistakes = mistakes(fields, page);
        if (!mistakes.isEmpty()) {
            return again(visit, fields, mistakes, who, page);
        }
        if (!visit.state().ahead() && visit.state() != Visit.State.ABSENT) {
            throw new Problem(HttpStatus.CONFLICT, "intake.reception.fault.recorded");
        }
        if (!ending.write(visit, outcome(fields, who), fields.one("kind", Kind.class), fields.line("topic"))) {
            throw new Problem(HttpStatus.CONFLICT, "intake.reception.fault.recorded");
        }
        return new ModelAndView("redirect:/staff/reception/visit/" + visit.id());
    }

    /// The card as it is being written, for the visitor to read and sign; nothing is kept of it.
    @PostMapping("/staff/reception/visit/{id}/card.pdf")
    Object toSign(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Visit visit = anteroom.visit(id, who);
        Fields fields = new Fields(sent);
        Mistakes mistakes = mistakes(fields, page);
        return mistakes.isEmpty()
                ? cards.toSign(visit, outcome(fields, who))
                : again(visit, fields, mistakes, who, page);
    }

    @GetMapping("/staff/reception/visit/{id}/card.pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, SignedIn who) {
        return cards.of(anteroom.visit(id, who));
    }

    private Visit.Outcome outcome(Fields fields, SignedIn who) {
        return new Visit.Outcome(
                new Minutes(fields.text("question").strip(), fields.text("said").strip(), fields.yes("signed")),
                settlement(fields),
                who.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
    }

    private ModelAndView again(Visit visit, Fields fields, Mistakes mistakes, SignedIn who, Page page) {
        ModelAndView again = show(visit, fields, mistakes, who, page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static Settlement settlement(Fields fields) {
        return Settlement.of(
                fields.one("onTheSpot", Settlement.OnTheSpot.class),
                fields.yes("agrees") ? Settlement.Visitor.AGREES : Settlement.Visitor.WANTS_IT_IN_WRITING);
    }

    private static Mistakes mistakes(Fields fields, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (fields.text("question").isBlank()) {
            mistakes.add(new Mistake("question", page.say("intake.reception.flaw.question")));
        }
        if (settlement(fields) == Settlement.ANSWERED_ORALLY
                && fields.text("said").isBlank()) {
            mistakes.add(new Mistake("said", page.say("intake.reception.flaw.said")));
        }
        for (String name : List.of("question", "said")) {
            if (fields.text(name).length() > LONGEST) {
                mistakes.add(new Mistake(name, page.say("intake.flaw.long", LONGEST)));
            }
        }
        return new Mistakes(mistakes);
    }

    private ModelAndView show(Visit visit, Fields fields, Mistakes mistakes, SignedIn who, Page page) {
        var schedule = schedules.find(visit.schedule()).orElseThrow();
        ModelAndView shown = new ModelAndView("intake/reception/card");
        shown.addObject("visit", visit);
        shown.addObject("hours", board.hours(schedule).orElseThrow(Problem::unknown));
        shown.addObject("fields", fields);
        shown.addObject("mistakes", mistakes);
        shown.addObject("kinds", Choices.words(page, "law.kind.", java.util.Arrays.stream(Kind.values())));
        shown.addObject("earlier", booking.earlier(visit));
        shown.addObject("appeals", appeals(visit, who));
        shown.addObject("appeal", visit.outcome().flatMap(Visit.Outcome::appeal).flatMap(lists::row));
        return shown;
    }

    /// What he sent before, as far as this official may see it.
    private List<CardRow> appeals(Visit visit, SignedIn who) {
        return Iin.parse(visit.visitor().iin())
                .map(iin -> lists.ofApplicant(people.access(who).sight(), iin.digits(), EARLIER))
                .orElse(List.of());
    }
}
