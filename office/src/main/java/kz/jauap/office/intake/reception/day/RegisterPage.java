package kz.jauap.office.intake.reception.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Lists;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of personal reception: who was received, by whom, with what outcome; as a page and on paper.
@Controller
class RegisterPage {
    private final Anteroom anteroom;
    private final Booking booking;
    private final Schedules schedules;
    private final People people;
    private final Lists lists;
    private final Paper paper;

    RegisterPage(Anteroom anteroom, Booking booking, Schedules schedules, People people, Lists lists, Paper paper) {
        this.anteroom = anteroom;
        this.booking = booking;
        this.schedules = schedules;
        this.people = people;
        this.lists = lists;
        this.paper = paper;
    }

    @GetMapping("/staff/reception/register")
    String page(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn who,
            Lang lang,
            Model model) {
        model.addAllAttributes(register(from, to, who, lang));
        return "intake/reception/register";
    }

    @GetMapping("/staff/reception/register.pdf")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            SignedIn who,
            Lang lang) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.print("intake/reception/registerPaper", lang, register(from, to, who, lang)));
    }

    private Map<String, Object> register(String from, String to, SignedIn who, Lang lang) {
        Anteroom.enter(who);
        LocalDate last = anteroom.day(to);
        LocalDate first = Anteroom.read(from).orElseGet(() -> last.withDayOfMonth(1));
        if (first.isAfter(last) || first.plusYears(1).isBefore(last)) {
            throw Problem.unreadable();
        }
        List<RegisterLine> lines = booking.received(first, last).stream()
                .filter(visit -> schedules
                        .find(visit.schedule())
                        .filter(each -> anteroom.sees(each, who))
                        .isPresent())
                .map(visit -> line(visit, lang))
                .toList();
        return Map.of("from", first, "to", last, "lines", lines);
    }

    private RegisterLine line(Visit visit, Lang lang) {
        return new RegisterLine(
                visit,
                people.find(schedules.find(visit.schedule()).orElseThrow().officer())
                        .map(officer -> officer.name().signature(lang))
                        .orElse(""),
                visit.outcome().flatMap(Visit.Outcome::appeal).flatMap(lists::row));
    }
}
