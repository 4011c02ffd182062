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
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import org.springframework.http.HttpStatus;
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
    private final InWriting inWriting;
    private final Lists lists;
    private final People people;
    private final Clock clock;

    CardPage(
            Anteroom anteroom,
            Booking booking,
            Schedules schedules,
            HoursBoard board,
            InWriting inWriting,
            Lists lists,
            People people,
            Clock clock) {
        this.anteroom = anteroom;
        this.booking = booking;
        this.schedules = schedules;
        this.board = board;
        this.inWriting = inWriting;
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

    /// Writes the card. What was not resolved, or what the visitor wants in writing, is registered too, and the visitor
    /// is received by that, so that a card never says of an appeal that there is none.
    @PostMapping("/staff/reception/visit/{id}")
    ModelAndView write(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Visit visit = anteroom.visit(id, who);
        Fields fields = new Fields(sent);
        Mistakes mistakes = mistakes(fields, page);
        if (!mistakes.isEmpty()) {
            ModelAndView again = show(visit, fields, mistakes, who, page);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        if (!visit.state().ahead() && visit.state() != Visit.State.ABSENT) {
            throw new Problem(HttpStatus.CONFLICT, "intake.reception.fault.recorded");
        }
        Minutes minutes =
                new Minutes(fields.text("question").strip(), fields.text("said").strip(), fields.yes("signed"));
        Settlement settlement = settlement(fields);
        Visit.Outcome outcome = new Visit.Outcome(
                minutes, settlement, who.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), Optional.empty());
        if (!booking.record(visit, outcome)) {
            throw new Problem(HttpStatus.CONFLICT, "intake.reception.fault.recorded");
        }
        switch (settlement) {
            case ANSWERED_ORALLY -> {}
            case PUT_IN_WRITING -> {
                var body = schedules.find(visit.schedule()).orElseThrow().body();
                inWriting.register(visit, minutes, body, fields.one("kind", Kind.class), fields.line("topic"), who);
            }
        }
        return new ModelAndView("redirect:/staff/reception/visit/" + visit.id());
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
