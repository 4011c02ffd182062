package kz.jauap.office.intake.reception.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.HoursBoard;
import kz.jauap.office.intake.reception.Slot;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.VisitForm;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page on which everybody sees when heads receive, and books a time.
@Controller
class ReceptionPages {
    private final HoursBoard board;
    private final Booking booking;
    private final Gate gate;

    ReceptionPages(HoursBoard board, Booking booking, Gate gate) {
        this.board = board;
        this.booking = booking;
        this.gate = gate;
    }

    @Bean
    static NavItem receptionEntry() {
        return NavItem.foot(15, "/reception", "intake.reception.nav");
    }

    @GetMapping("/reception")
    String hours(Model model) {
        model.addAttribute("hours", board.published());
        return "intake/reception/hours";
    }

    @GetMapping("/reception/{id}")
    ModelAndView form(@PathVariable String id, Page page) {
        return form(hours(id), Fields.with("language", page.lang().tag()), Mistakes.none());
    }

    @PostMapping("/reception/{id}")
    ModelAndView book(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Page page) {
        Hours hours = hours(id);
        Fields fields = new Fields(sent);
        List<Mistake> mistakes = new ArrayList<>(VisitForm.mistakes(fields, page));
        Optional<Slot> slot = VisitForm.slot(fields, hours.schedule());
        if (slot.isEmpty()) {
            mistakes.addFirst(new Mistake("slot", page.say("intake.reception.flaw.slot")));
        }
        if (!mistakes.isEmpty()) {
            return told(hours, fields, HttpStatus.UNPROCESSABLE_CONTENT, mistakes);
        }
        gate.admit(request);
        Optional<Visit> visit = booking.book(hours.schedule(), slot.get(), VisitForm.visitor(fields));
        return visit.map(booked -> new ModelAndView("redirect:" + BookedVisit.path(booked)))
                .orElseGet(() -> told(
                        hours(id),
                        fields,
                        HttpStatus.CONFLICT,
                        List.of(new Mistake("slot", page.say("intake.reception.flaw.taken")))));
    }

    private Hours hours(String id) {
        return board.published(id)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.reception.fault.schedule"));
    }

    private static ModelAndView told(Hours hours, Fields fields, HttpStatus status, List<Mistake> mistakes) {
        ModelAndView form = form(hours, fields, new Mistakes(mistakes));
        form.setStatus(status);
        return form;
    }

    private static ModelAndView form(Hours hours, Fields fields, Mistakes mistakes) {
        ModelAndView form = new ModelAndView("intake/reception/book");
        form.addObject("hours", hours);
        form.addObject("fields", fields);
        form.addObject("mistakes", mistakes);
        return form;
    }
}
