package kz.jauap.office.intake.reception.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Hours;
import kz.jauap.office.intake.reception.Schedule;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.VisitForm;
import kz.jauap.office.intake.reception.off.CallingOff;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The queue of a day, before the door of each head.
@Controller
class DayPage {
    private final Anteroom anteroom;
    private final Booking booking;
    private final Schedules schedules;
    private final CallingOff callingOff;

    DayPage(Anteroom anteroom, Booking booking, Schedules schedules, CallingOff callingOff) {
        this.anteroom = anteroom;
        this.booking = booking;
        this.schedules = schedules;
        this.callingOff = callingOff;
    }

    @Bean
    static NavItem receptionDayEntry() {
        return NavItem.staff(
                25,
                "/staff/reception",
                "intake.reception.day.nav",
                "calendar-clock",
                "REGISTRAR",
                "HEAD",
                "DEPUTY_HEAD");
    }

    @GetMapping("/staff/reception")
    ModelAndView day(@RequestParam(defaultValue = "") String day, SignedIn who) {
        Anteroom.enter(who);
        return show(anteroom.day(day), who, Fields.none(), Mistakes.none());
    }

    /// Somebody came without booking.
    @PostMapping("/staff/reception/walk-in")
    ModelAndView walkIn(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Anteroom.enter(who);
        Fields fields = new Fields(sent);
        Schedule schedule = anteroom.schedule(fields.text("schedule"), who);
        Mistakes mistakes = new Mistakes(VisitForm.mistakes(fields, page));
        if (!mistakes.isEmpty()) {
            ModelAndView again = show(schedules.today(), who, fields, mistakes);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        booking.walkIn(schedule, VisitForm.visitor(fields));
        return new ModelAndView("redirect:/staff/reception");
    }

    @PostMapping("/staff/reception/visit/{id}/arrived")
    String arrived(@PathVariable String id, SignedIn who) {
        Visit visit = anteroom.visit(id, who);
        booking.arrived(visit);
        return back(visit);
    }

    @PostMapping("/staff/reception/visit/{id}/absent")
    String absent(@PathVariable String id, SignedIn who) {
        Visit visit = anteroom.visit(id, who);
        booking.absent(visit);
        return back(visit);
    }

    /// A day on which a head does not receive after all.
    @PostMapping("/staff/reception/{schedule}/off")
    String off(
            @PathVariable String schedule,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            SignedIn who) {
        Schedule found = anteroom.schedule(schedule, who);
        LocalDate when = Anteroom.read(day).orElseThrow(Problem::unreadable);
        if (reason.isBlank() || reason.length() > 300) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "intake.reception.flaw.reason");
        }
        callingOff.cancel(found, when, reason, who);
        return "redirect:/staff/reception?day=" + when;
    }

    /// Somebody who could not be written to was called.
    @PostMapping("/staff/reception/visit/{id}/called")
    String called(@PathVariable String id, SignedIn who) {
        Visit visit = anteroom.visit(id, who);
        callingOff.called(visit, who);
        return back(visit);
    }

    private ModelAndView show(LocalDate day, SignedIn who, Fields fields, Mistakes mistakes) {
        Map<UUID, List<Visit>> visits = booking.of(day).stream().collect(Collectors.groupingBy(Visit::schedule));
        ModelAndView shown = new ModelAndView("intake/reception/day");
        shown.addObject("day", day);
        shown.addObject("today", schedules.today());
        shown.addObject(
                "doors",
                anteroom.receptions(awaited(visits), who).stream()
                        .map(each -> door(each, day, visits))
                        .filter(door -> !door.queue().isEmpty()
                                || door.hours().days().contains(day)
                                || day.equals(schedules.today()))
                        .toList());
        shown.addObject("coming", anteroom.coming(who));
        shown.addObject("told", callingOff.told(day));
        shown.addObject("fields", fields);
        shown.addObject("mistakes", mistakes);
        return shown;
    }

    /// The schedules by which somebody is still awaited.
    private static Set<UUID> awaited(Map<UUID, List<Visit>> visits) {
        return visits.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().anyMatch(visit -> visit.state().ahead()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Door door(Hours hours, LocalDate day, Map<UUID, List<Visit>> visits) {
        return new Door(
                hours,
                schedules.held(hours.schedule(), day),
                visits.getOrDefault(hours.schedule().id(), List.of()));
    }

    private static String back(Visit visit) {
        return "redirect:/staff/reception?day=" + visit.day();
    }
}
