package kz.jauap.office.intake.reception.open;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.HoursBoard;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.VisitCode;
import kz.jauap.office.intake.reception.VisitForm;
import kz.jauap.office.intake.reception.card.ReceptionCards;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A booking in the hands of who made it: shown, moved and cancelled by its code.
@Controller
class BookedVisit {
    private static final String PLACE = "/reception/visit/{code}";

    private final Booking booking;
    private final Schedules schedules;
    private final HoursBoard board;
    private final ReceptionCards cards;
    private final Gate gate;

    BookedVisit(Booking booking, Schedules schedules, HoursBoard board, ReceptionCards cards, Gate gate) {
        this.booking = booking;
        this.schedules = schedules;
        this.board = board;
        this.cards = cards;
        this.gate = gate;
    }

    static String path(Visit visit) {
        return "/reception/visit/" + visit.code().orElseThrow().characters();
    }

    /// Asks for a code, and opens its booking.
    @GetMapping("/reception/visit")
    String ask(@RequestParam(defaultValue = "") String code, Page page, HttpServletResponse answer, Model model) {
        Optional<Visit> visit = VisitCode.parse(code).flatMap(booking::find);
        if (visit.isPresent()) {
            return "redirect:" + path(visit.get());
        }
        boolean mistaken = !code.isBlank();
        if (mistaken) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("code", PlainText.line(code));
        model.addAttribute(
                "mistakes",
                mistaken
                        ? new Mistakes(List.of(new Mistake("code", page.say("intake.reception.fault.code"))))
                        : Mistakes.none());
        return "intake/reception/code";
    }

    @GetMapping(PLACE)
    ModelAndView page(@PathVariable String code, HttpServletResponse answer) {
        answer.setHeader("Cache-Control", "private, no-store");
        return show(visit(code), Mistakes.none());
    }

    /// What he was told at the reception, on paper.
    @GetMapping(PLACE + "/card.pdf")
    ResponseEntity<byte[]> card(@PathVariable String code) {
        return cards.of(visit(code));
    }

    @PostMapping(PLACE + "/cancel")
    String cancel(@PathVariable String code) {
        Visit visit = visit(code);
        booking.cancel(visit);
        return "redirect:" + path(visit);
    }

    @PostMapping(PLACE + "/move")
    ModelAndView move(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Page page) {
        Visit visit = visit(code);
        gate.admit(request);
        var schedule = schedules.find(visit.schedule()).orElseThrow();
        Optional<Slot> slot = VisitForm.slot(new Fields(sent), schedule);
        boolean received =
                board.hours(schedule).filter(each -> each.officer().active()).isPresent();
        if (slot.isPresent() && received && booking.move(visit, schedule, slot.get())) {
            return new ModelAndView("redirect:" + path(visit));
        }
        String key = slot.isPresent() ? "intake.reception.flaw.taken" : "intake.reception.flaw.slot";
        ModelAndView again = show(visit, new Mistakes(List.of(new Mistake("slot", page.say(key)))));
        again.setStatus(slot.isPresent() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView show(Visit visit, Mistakes mistakes) {
        var schedule = schedules.find(visit.schedule()).orElseThrow();
        Hours hours = board.hours(schedule)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.reception.fault.schedule"));
        ModelAndView shown = new ModelAndView("intake/reception/visit");
        shown.addObject("visit", visit);
        shown.addObject("hours", hours);
        shown.addObject("held", schedules.held(schedule, visit.day()));
        shown.addObject("mistakes", mistakes);
        return shown;
    }

    private Visit visit(String code) {
        return VisitCode.parse(code)
                .flatMap(booking::find)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.reception.fault.code"));
    }
}
